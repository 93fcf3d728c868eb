import { connect } from "#db/client";
import { putRecords, type SampleRecord } from "#db/demo/builders";
import { sampleClaims } from "#db/demo/claims";
import { sampleAuthorisations } from "#db/demo/health";
import type { Portal } from "../support/server";
import type { AccountHolder } from "./account-holder";

/** Gives a client everything that sample clients have between them: claims and authorisations in every state. */
export async function giveClaims(portal: Portal, { policyNumber }: AccountHolder): Promise<void> {
  const { db, close } = connect(portal.env.databaseUrl, { max: 1 });
  const register = { db, env: portal.env };
  const own = { policy: `P-${policyNumber}`, claimant: `K-${policyNumber}`, person: `K-${policyNumber}` };
  const givenTo = ({ id, number, ...record }: SampleRecord): SampleRecord => ({
    ...record,
    ...own,
    id: `${id}-${policyNumber}`,
    ...(typeof number === "string" && { number: `${number}-${policyNumber.slice(-6)}` }),
  });
  await putRecords(register, "claims", sampleClaims().map(givenTo));
  await putRecords(register, "authorisations", sampleAuthorisations().map(givenTo));
  await close();
}
