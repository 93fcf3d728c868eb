import { randomInt, randomUUID } from "node:crypto";
import { connect, type Database } from "#db/client";
import { putRecords, runningFor } from "#db/demo/builders";
import { withControlDigit } from "#db/demo/fictional-jmbg";
import type { POLICY_LINES } from "#db/schema/policies";
import { decideRegistration } from "#lib/accounts/registration/decide-registration";
import { type Registration, register } from "#lib/accounts/registration/register";
import type { Context } from "#lib/core/context";
import { storageFor } from "#lib/edges/storage";
import { sr } from "#lib/texts/sr";
import type { Portal } from "../support/server";

type Line = (typeof POLICY_LINES)[number];

/** What a new person may be told to be. */
type Wishes = Partial<AccountHolder & { emailOnFile: string; line: Line }>;

export interface AccountHolder {
  jmbg: string;
  policyNumber: string;
  /** Where letters about the account go. */
  email: string;
  username: string;
  password: string;
}

/** Puts a new person with a policy into the register and opens their account, as registration does after its checks. */
export async function newAccountHolder(
  portal: Portal,
  { emailOnFile, line = "household", ...wishes }: Wishes = {},
): Promise<AccountHolder> {
  const number = String(randomInt(10 ** 11));
  const holder: AccountHolder = {
    jmbg: nextJmbg(),
    policyNumber: `9${number.padStart(12, "0")}`,
    email: `klijent${number}@primer.test`,
    username: `klijent.${number}`,
    password: "kajsija tramvaj oblak",
    ...wishes,
  };
  const { db, close } = connect(portal.env.databaseUrl, { max: 2 });
  await inRegister(db, portal, { ...holder, email: emailOnFile ?? holder.email }, line);
  const ctx = insiderContext(db, portal);
  const notice = { version: "1", hash: "0".repeat(64) };
  const registered = await register(ctx, { ...holder, notice, humanAnswer: "" } as Registration);
  if (!registered.ok) throw new Error(`The account was not opened: ${registered.refusal}`);
  await decideRegistration(ctx, registered.value);
  await close();
  return holder;
}

async function inRegister(db: Database, portal: Portal, holder: AccountHolder, line: Line): Promise<void> {
  const register = { db, env: portal.env };
  const id = `K-${holder.policyNumber}`;
  const { jmbg, policyNumber: number, email } = holder;
  await putRecords(register, "persons", [
    { id, jmbg, givenName: "Vesna", familyName: "Ilić", emails: [email] },
  ]);
  await putRecords(register, "policies", [
    {
      id: `P-${number}`,
      number,
      line,
      product: sr.policies.names[line],
      premium: 1_260_000,
      ...runningFor(10),
      persons: [
        { person: id, role: "policyholder" },
        { person: id, role: "insured" },
      ],
    },
  ]);
}

function insiderContext(db: Database, portal: Portal): Context {
  const quiet = () => {};
  return {
    db,
    env: portal.env,
    log: { info: quiet, warn: quiet, error: quiet },
    visitor: { address: `203.0.113.${randomInt(1, 255)}`, userAgent: "test", deviceTokens: [] },
    humanCheck: { verify: async () => "human" },
    storage: storageFor(portal.env),
    malwareCheck: null,
    requestNumber: randomUUID().slice(0, 8),
  };
}

let births = 0;

/** Born on 1 February 1970, with a control digit that fits; nobody else's in this portal. */
function nextJmbg(): string {
  births += 1;
  return withControlDigit(`0102970${String(births).padStart(5, "0")}`) ?? nextJmbg();
}
