import { connect } from "#db/client";
import { putRecords } from "#db/demo/builders";
import { samplePensionContracts, samplePensionContributions } from "#db/demo/pension";
import type { Portal } from "../support/server";
import type { AccountHolder } from "./account-holder";

/** Gives a client the pension contract that a sample client has, with its contributions; answers with its address. */
export async function givePension(
  portal: Portal,
  { policyNumber }: AccountHolder,
  of: "mila" | "vesna" = "mila",
): Promise<string> {
  const sample = samplePensionContracts().find(({ id }) => id === `PU-${of}-1`);
  const { db, close } = connect(portal.env.databaseUrl, { max: 1 });
  const register = { db, env: portal.env };
  const id = `PU-${of}-${policyNumber}`;
  const number = `${of === "mila" ? 44 : 45}${policyNumber}`;
  await putRecords(register, "pension-contracts", [{ ...sample, id, number, member: `K-${policyNumber}` }]);
  const paid = samplePensionContributions().filter(({ contract }) => contract === sample?.id);
  await putRecords(
    register,
    "pension-contributions",
    paid.map((contribution) => ({ ...contribution, id: `${id}-${contribution.paidOn}`, contract: id })),
  );
  await close();
  return `/penzija/${number}`;
}
