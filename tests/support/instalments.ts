import { daysFromToday, putRecords } from "#db/demo/builders";
import { policyIdOf } from "#db/demo/scenarios";
import type { Context } from "#lib/core/context";
import { registerId } from "#lib/register/core-id";

/** Petar's policy, on which Ana is insured. */
const POLICY = "8100026084517";

let made = 0;

/** One more instalment of Petar's policy, due in ten days, unless told otherwise. */
export async function newInstalment(ctx: Context, told: Record<string, unknown> = {}) {
  made += 1;
  const id = `R-test-${made}`;
  const reference = `9900${String(made).padStart(6, "0")}`;
  const record = { policy: policyIdOf(POLICY), dueOn: daysFromToday(10), amount: 1_234_550, reference };
  await putRecords(ctx as Parameters<typeof putRecords>[0], "instalments", [{ id, ...record, ...told }]);
  return { id: registerId("instalments", id), coreId: id, reference };
}
