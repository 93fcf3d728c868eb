import { SAMPLE_CLIENTS } from "#db/demo/scenarios";
import { type Account, openAccount } from "../support/doors";
import type { Portal } from "../support/server";

/** The account of a sample client, opened by the first test of a portal that asks: a person has one. */
export async function accountOf(portal: Portal, name: "vesna" | "mila"): Promise<Account> {
  const { jmbg, policyNumber, email } = SAMPLE_CLIENTS[name];
  const password = "zeleni bicikl na tavanu";
  const [known] = await portal.database`select 1 from accounts where username = ${name}`;
  if (known) return { username: name, password, email };
  return openAccount(portal, { jmbg, policyNumber, email, username: name, password });
}
