import { decideRecovery } from "#lib/accounts/recovery/decide-recovery";
import { requestRecovery } from "#lib/accounts/recovery/request-recovery";
import type { Context } from "#lib/core/context";
import type { Email } from "#lib/identity/email";
import type { Jmbg } from "#lib/identity/jmbg";
import type { PolicyNumber } from "#lib/identity/policy-number";
import { temporaryPassword } from "#lib/protection/derive";

interface Typed {
  policyNumber?: string;
  email?: string;
  jmbg?: string;
}

/** Sends the form of a forgotten username or password and decides it. */
export async function recover(ctx: Context, wanted: "username" | "password", typed: Typed): Promise<void> {
  const asked = await askRecovery(ctx, wanted, typed);
  if (!asked.ok) throw new Error(`The request was refused: ${asked.refusal}`);
  await decideRecovery(ctx, asked.value);
}

export function askRecovery(ctx: Context, wanted: "username" | "password", typed: Typed) {
  return requestRecovery(ctx, {
    wanted,
    policyNumber: (typed.policyNumber ?? null) as PolicyNumber | null,
    email: (typed.email ?? null) as Email | null,
    jmbg: (typed.jmbg ?? null) as Jmbg | null,
    humanAnswer: "human",
  });
}

/** The temporary password that a waiting letter will carry. */
export function passwordIn(ctx: Context, letter: { params: Record<string, unknown> } | undefined): string {
  return temporaryPassword(ctx.env, String(letter?.params.temporaryPasswordId));
}
