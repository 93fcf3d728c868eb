import { daysFromToday, putRecords, runningFor } from "#db/demo/builders";
import { coreIdOf, type SampleName } from "#db/demo/scenarios";
import { registerId } from "#lib/register/core-id";
import { testContext } from "./database";

interface Owed {
  name?: SampleName;
  /** Days from today. */
  due: number;
  amount?: number;
  paid?: number;
  policy?: object;
  instalment?: object;
}

/** Puts a policy with one instalment into the register, or brings it up to date; gives back the instalment's id. */
export async function owe(reference: string, owed: Owed): Promise<string> {
  const { name = "petar", due, amount = 100_000, paid = 0 } = owed;
  const number = `77${reference}`;
  const persons = [{ person: coreIdOf(name), role: "policyholder" }];
  const policy = { id: `P-${number}`, number, line: "casco", product: "Kasko", premium: amount, persons };
  await putRecords(testContext(), "policies", [{ ...policy, ...runningFor(90), ...owed.policy }]);
  const instalment = {
    id: `R-${reference}`,
    policy: policy.id,
    reference,
    amount,
    paid,
    dueOn: daysFromToday(due),
  };
  await putRecords(testContext(), "instalments", [{ ...instalment, ...owed.instalment }]);
  return registerId("instalments", instalment.id);
}
