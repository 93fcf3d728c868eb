import { record } from "#lib/audit/record";
import type { Context } from "#lib/core/context";
import type { KindName } from "#lib/register/core-id";
import type { Answer } from "#lib/register/judge-batch";
import { coreId } from "#lib/register/records/fields";
import type { Caller } from "./admit";
import type { RecordsAnswer } from "./exchange";

interface Settled {
  kind: KindName;
  /** As it came. */
  sent: readonly unknown[];
  /** What the register answered, in the same order. */
  answers: readonly Answer[];
}

/** The answer to a batch, put on record with its counts in the transaction that stored it. */
export async function answerRecords(
  tx: Context,
  { token }: Caller,
  { kind, sent, answers }: Settled,
): Promise<RecordsAnswer> {
  const counts = { stored: 0, unchanged: 0, superseded: 0, rejected: 0 };
  for (const { outcome } of answers) counts[outcome] += 1;
  await record(tx, "core.records-written", null, { token, kind, ...counts });
  return { answers: answers.map((answer, place) => ({ id: idOf(sent[place]), ...told(answer) })), ...counts };
}

function told(answer: Answer) {
  if (answer.outcome !== "rejected") return answer;
  const { outcome, field, reason } = answer;
  return { outcome, field, reason };
}

const identity = coreId("the record");

/** Only what may be an identity is said again: never a JMBG, nor a whole text. */
function idOf(sent: unknown): string | null {
  const id = typeof sent === "object" && sent !== null ? Reflect.get(sent, "id") : null;
  return identity.safeParse(id).data ?? null;
}
