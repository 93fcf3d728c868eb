import { and, inArray, isNull } from "drizzle-orm";
import { instalments } from "#db/schema/policies";
import type { Context } from "#lib/core/context";
import { meantReferences } from "../statement/model-97";
import type { StatementLine } from "../statement/statement";

interface Found {
  id: string;
  reference: string;
  currency: string;
}

/** References asked for at once. */
const MOST = 5_000;

/** Instalments that references on these lines may mean, by their own reference. Those the register closed are none. */
export async function findInstalments(
  { db }: Pick<Context, "db">,
  lines: readonly Pick<StatementLine, "references">[],
): Promise<Map<string, Found>> {
  const meant = [...new Set(lines.flatMap(({ references }) => references).flatMap(meantReferences))];
  const found = new Map<string, Found>();
  for (let from = 0; from < meant.length; from += MOST) {
    const rows = await db
      .select({ id: instalments.id, reference: instalments.reference, currency: instalments.currency })
      .from(instalments)
      .where(
        and(inArray(instalments.reference, meant.slice(from, from + MOST)), isNull(instalments.closedAt)),
      );
    for (const row of rows) found.set(row.reference, row);
  }
  return found;
}
