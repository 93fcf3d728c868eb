import { type Answers, requests } from "#db/schema/requests";
import type { ClientContext } from "#lib/core/context";
import { ok, type Result, refuse } from "#lib/core/result";
import { parsePolicyNumber } from "#lib/identity/policy-number";
import type { Choice } from "./choices-for";
import type { Choices, Draft } from "./draft";
import { findDraft } from "./find-draft";
import { findSubject } from "./find-subject";
import type { Journey, RequestKind } from "./journey";
import { journeyChoices } from "./journey-choices";
import { journeyOf } from "./journey-of";
import { rememberedAccount } from "./payout-account";

export type OpenRefusal = "not-allowed" | "nothing-to-choose";

/**
 * The client's draft of this kind, which is begun where there is none; one a kind, and one a kind for each claim or
 * authorisation. The account that the client let us remember is filled in, and the policy of that number, written in
 * any way, is chosen where this client can choose it. Refuses what a declared account may not ask
 * (R2) and claims that are not the client's or cannot take it now as "not-allowed", and clients without a policy of
 * the right line as "nothing-to-choose".
 */
export async function openDraft(
  ctx: ClientContext,
  kind: RequestKind,
  subjectId: string | null = null,
  policyNumber: string | null = null,
): Promise<Result<Draft, OpenRefusal>> {
  const journey = journeyOf(kind);
  if (!(await isAllowed(ctx, journey, subjectId))) return refuse("not-allowed");
  const draft = await findDraft(ctx, kind, subjectId);
  if (draft) return hasChoices(draft.choices) ? ok(draft) : refuse("nothing-to-choose");
  const choices = await journeyChoices(ctx, journey);
  if (!hasChoices(choices)) return refuse("nothing-to-choose");
  const begun = await begin(ctx, journey, subjectId, chosenPolicy(choices, policyNumber));
  return begun ? ok(begun) : refuse("not-allowed");
}

function hasChoices(choices: Choices): boolean {
  return Object.values(choices).every((offered) => offered.length > 0);
}

async function isAllowed(ctx: ClientContext, journey: Journey, subjectId: string | null): Promise<boolean> {
  const belongsToSubject = journey.kind === "additional-documents" || journey.kind === "complaint";
  if (belongsToSubject)
    return subjectId !== null && (await findSubject(ctx, journey.kind, subjectId)) !== null;
  return subjectId === null && !(journey.isAboutHealth && ctx.client.declaredUntil);
}

function chosenPolicy(choices: Choices, policyNumber: string | null): Answers {
  const number = parsePolicyNumber(policyNumber ?? "");
  const isIt = (choice: Choice) => {
    if (!number.ok || !("number" in choice)) return false;
    const own = parsePolicyNumber(choice.number);
    return own.ok && own.value === number.value;
  };
  const chosen = choices["vehicle-policies"]?.find(isIt);
  return chosen ? { policy: chosen.value } : {};
}

async function begin(
  ctx: ClientContext,
  { kind, steps }: Journey,
  subjectId: string | null,
  chosen: Answers,
) {
  const { personId, accountId } = ctx.client;
  const asksForAccount = steps.some(({ fields }) => fields.some(({ type }) => type === "bank-account"));
  const bankAccount = asksForAccount ? await rememberedAccount(ctx) : null;
  const answers = bankAccount ? { ...chosen, bankAccount, keepBankAccount: "yes" } : chosen;
  await ctx.db
    .insert(requests)
    .values({ kind, personId, accountId, subjectId, answers })
    .onConflictDoNothing();
  return findDraft(ctx, kind, subjectId);
}
