import type { UnmatchedReason } from "#lib/payments/bank/match-line";
import type { Imported } from "./import-statements";
import type { StatementFile } from "./statement-file";

/** What a file came to, in a few lines. */
export function summaryOf({ name, unmatchedPath }: StatementFile, imported: Imported): string {
  const { statements, counted, known, unmatched, others, refused } = imported;
  return [
    name,
    `  statements ${statements}, counted ${counted}, known ${known}, unmatched ${unmatched.length}, others ${others}`,
    ...refused.map((sentence) => `  not taken: ${sentence}`),
    ...(unmatched.length > 0 ? [`  unmatched: ${reasonsOf(unmatched)}; see ${unmatchedPath}`] : []),
    "",
  ].join("\n");
}

/** no-reference 2, wrong-currency 1 */
function reasonsOf(unmatched: Imported["unmatched"]): string {
  const counts = new Map<UnmatchedReason, number>();
  for (const { reason } of unmatched) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => `${reason} ${count}`).join(", ");
}
