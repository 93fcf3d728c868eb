import { registrations } from "#db/schema/accounts";
import { record } from "#lib/audit/record";
import { type Context, inTransaction } from "#lib/core/context";
import { ok, type Result } from "#lib/core/result";
import type { Email } from "#lib/identity/email";
import type { Jmbg } from "#lib/identity/jmbg";
import type { Password } from "#lib/identity/password";
import type { PolicyNumber } from "#lib/identity/policy-number";
import type { Username } from "#lib/identity/username";
import { blindIndex } from "#lib/protection/derive";
import { hashPassword } from "#lib/protection/hash-password";
import { type HumanRefusal, proveHuman } from "#lib/protection/prove-human";
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

export type RegistrationRefusal = "too-many-attempts" | HumanRefusal;

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
  const human = await proveHuman(ctx, input.humanAnswer);
  if (!human.ok) return human;
  const jmbgIndex = blindIndex(ctx.env, "jmbg", input.jmbg);
  const byJmbg = await spend(ctx, [["registrationByJmbg", jmbgIndex.toString("hex")]]);
  if (!byJmbg.ok) return byJmbg;
  if (input.policyNumber) {
    const byPolicy = await spend(ctx, [["registrationByPolicy", input.policyNumber]]);
    if (!byPolicy.ok) return byPolicy;
  }
  const { passwordHash, fingerprint } = await sealed(ctx, input);
  return inTransaction(ctx, async (tx) => {
    const [row] = await tx.db
      .insert(registrations)
      .values({
        jmbgIndex,
        passwordHash,
        fingerprint,
        policyNumberKey: input.policyNumber,
        email: input.email,
        username: input.username,
        noticeVersion: input.notice.version,
        noticeHash: input.notice.hash,
        requestNumber: tx.requestNumber,
      })
      .returning({ id: registrations.id });
    if (!row) throw new Error("The registration was not stored");
    await record(tx, "registration.received", null);
    return ok(row.id);
  });
}

/** The salt comes from what was typed, so the same form with the same password has the same hash, and only that one. */
async function sealed(ctx: Context, input: Registration) {
  const typed = [input.jmbg, input.policyNumber ?? "", input.email, input.username].join("\n");
  const salt = blindIndex(ctx.env, "registration-salt", typed);
  const passwordHash = await hashPassword(ctx, input.password, salt);
  return { passwordHash, fingerprint: blindIndex(ctx.env, "registration", `${typed}\n${passwordHash}`) };
}
