import { joinMergedAccounts } from "#lib/accounts/join-merged";
import { inTransaction } from "#lib/core/context";
import { ok } from "#lib/core/result";
import { answerRecords } from "#lib/core-api/answer-records";
import { isTold, tellChanges } from "#lib/notices/tell-changes";
import { isKindName, KINDS } from "#lib/register/kinds";
import { runIn } from "#lib/register/staging";
import { storeRecords } from "#lib/register/store-records";
import { sendLettersAfterAnswer } from "../../../../_server/after-answer";
import { coreCall } from "../../_door/core-call";
import { onlyTakes, problem } from "../../_door/problem";
import { readRecords } from "../../_door/read-records";

export const dynamic = "force-dynamic";

interface Called {
  params: Promise<{ kind: string }>;
}

/** Takes records of one kind from the core system. */
export async function PUT(request: Request, { params }: Called): Promise<Response> {
  const { kind } = await params;
  if (!isKindName(kind))
    return problem("not-found", { requestNumber: request.headers.get("x-request-number") });
  return coreCall(request, `${kind}:write`, async (ctx, caller) => {
    const read = await readRecords(request);
    if (!read.ok) return read;
    const sent = read.value;
    return inTransaction(ctx, async (tx) => {
      const { answers, storedIds } = await storeRecords(tx, KINDS[kind], sent);
      if (kind === "persons") await joinMergedAccounts(tx);
      if (isTold(kind)) {
        await tellChanges(runIn(tx), kind, storedIds);
        sendLettersAfterAnswer(ctx);
      }
      return ok(await answerRecords(tx, caller, { kind, sent, answers }));
    });
  });
}

export const GET = onlyTakes("PUT");
