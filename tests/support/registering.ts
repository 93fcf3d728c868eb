import { SAMPLE_CLIENTS, type SampleName } from "#db/demo/scenarios";
import { decideRegistration } from "#lib/accounts/registration/decide-registration";
import { type Registration, register } from "#lib/accounts/registration/register";
import type { Context } from "#lib/core/context";
import type { Email } from "#lib/identity/email";
import type { Jmbg } from "#lib/identity/jmbg";
import type { Password } from "#lib/identity/password";
import { parsePolicyNumber } from "#lib/identity/policy-number";
import type { Username } from "#lib/identity/username";

/** Strong enough for every rule, and nobody's own data. */
export const PASSWORD = "tri zelene kajsije na krovu" as Password;

interface Typed {
  jmbg?: string;
  policyNumber?: string | null;
  email?: string;
  username?: string;
  password?: string;
}

/** The form of a sample client: by policy number and the e-mail on file, unless the test types something else. */
export function formOf(name: SampleName, typed: Typed = {}): Registration {
  const client = SAMPLE_CLIENTS[name];
  const policyNumber = typed.policyNumber === undefined ? client.policyNumber : typed.policyNumber;
  return {
    jmbg: (typed.jmbg ?? client.jmbg) as Jmbg,
    policyNumber: policyNumber === null ? null : parsed(policyNumber),
    email: (typed.email ?? client.email ?? `${name}@novi.test`) as Email,
    username: (typed.username ?? name) as Username,
    password: (typed.password ?? PASSWORD) as Password,
    notice: { version: "2026-01", hash: "a".repeat(64) },
    humanAnswer: "human",
  };
}

/** What a registration came to once it was taken in and decided. */
export async function registerAndDecide(ctx: Context, form: Registration): Promise<void> {
  await decideRegistration(ctx, await takenIn(ctx, form));
}

/** The id of a registration that was taken in and waits for its decision. */
export async function takenIn(ctx: Context, form: Registration): Promise<string> {
  const taken = await register(ctx, form);
  if (!taken.ok) throw new Error(`The registration was refused: ${taken.refusal}`);
  return taken.value;
}

function parsed(policyNumber: string) {
  const number = parsePolicyNumber(policyNumber);
  if (!number.ok) throw new Error(`${policyNumber} is no policy number`);
  return number.value;
}
