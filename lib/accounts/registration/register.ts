import { registrations } from "#db/schema/accounts";
import { record } from "#lib/audit/record";
import { type Context, inTransaction } from "#lib/core/context";
import { ok, type Result, refuse } from "#lib/core/result";
import type { Email } from "#lib/identity/email";
import type { Jmbg } from "#lib/identity/jmbg";
import type { Password } from "#lib/identity/password";
import type { PolicyNumber } from "#lib/identity/policy-number";
import type { Username } from "#lib/identity/username";
import { blindIndex } from "#lib/protection/derive";
import { hashPassword } from "#lib/protection/hash-password";
import { spend, UNKNOWN_ADDRESS } from "#lib/protection/spend";

export interface Registration {
  jmbg: Jmbg;
  /** Null when the client relies on the e-mail left with the insurer earlier. */
  policyNumber: PolicyNumber | null;
  email: Email;
  username: Username;
  password: Password;
  notice: { version: string; hash: string };
  humanAnswer: string;
}

export type RegistrationRefusal = "too-many-attempts" | "not-human" | "human-check-unavailable";

/**
 * Takes a registration in and answers with its id, the same for whoever asks: nothing about the person is looked up
 * before the answer has left. `decideRegistration` does the rest and tells the outcome by mail (security rule R1).
 */
export async function register(
  ctx: Context,
  input: Registration,
): Promise<Result<string, RegistrationRefusal>> {
  const byAddress = await spend(ctx, [["registrationByAddress", ctx.visitor.address ?? UNKNOWN_ADDRESS]]);
  if (!byAddress.ok) return byAddress;
  const verdict = await ctx.humanCheck.verify(ctx, input.humanAnswer);
  if (verdict === "unavailable") return refuse("human-check-unavailable");
  if (verdict === "refused") return refuse("not-human");
  const jmbgIndex = blindIndex(ctx.env, "jmbg", input.jmbg);
  const byPerson = await spend(ctx, [
    ["registrationByJmbg", jmbgIndex.toString("hex")],
    ...(input.policyNumber ? [["registrationByPolicy", input.policyNumber] as const] : []),
  ]);
  if (!byPerson.ok) return byPerson;
  const passwordHash = await hashPassword(ctx, input.password);
  return inTransaction(ctx, async (tx) => ok(await takeIn(tx, input, jmbgIndex, passwordHash)));
}

async function takeIn(
  tx: Context,
  input: Registration,
  jmbgIndex: Buffer,
  passwordHash: string,
): Promise<string> {
  const typed = [input.jmbg, input.policyNumber ?? "", input.email, input.username].join("\n");
  const [row] = await tx.db
    .insert(registrations)
    .values({
      jmbgIndex,
      passwordHash,
      policyNumberKey: input.policyNumber,
      email: input.email,
      username: input.username,
      fingerprint: blindIndex(tx.env, "registration", typed),
      noticeVersion: input.notice.version,
      noticeHash: input.notice.hash,
      requestNumber: tx.requestNumber,
    })
    .returning({ id: registrations.id });
  if (!row) throw new Error("The registration was not stored");
  await record(tx, "registration.received", null);
  return row.id;
}
