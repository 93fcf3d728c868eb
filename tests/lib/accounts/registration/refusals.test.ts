import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { register } from "#lib/accounts/registration/register";
import { LIMITS } from "#lib/protection/limits";
import { seedSampleClients, testContext, useDatabase } from "../../../support/database";
import { forgetAccounts } from "../../../support/outbox";
import { formOf, registerAndDecide } from "../../../support/registering";
import { elsewhere } from "../../../support/signing-in";

const database = useDatabase();

beforeAll(() => seedSampleClients(testContext()));

beforeEach(() => forgetAccounts(database.sql));

describe("register refuses", () => {
  it.each([
    ["refused", "not-human"],
    ["unavailable", "human-check-unavailable"],
  ] as const)("R10: when the human check is %s, and takes nothing in", async (verdict, refusal) => {
    const ctx = testContext({ humanCheck: { verify: async () => verdict } });
    expect(await register(ctx, formOf("petar"))).toEqual({ ok: false, refusal });
    expect(await database.sql`select from registrations`).toHaveLength(0);
  });

  it("R4: the eleventh registration of an hour from one address, whoever is registered", async () => {
    const most = LIMITS.registrationByAddress[0]?.most ?? 0;
    for (let turn = 0; turn < most; turn += 1)
      await register(testContext(), formOf("petar", { jmbg: jmbgLike(turn), policyNumber: null }));
    const refused = await register(testContext(), formOf("petar"));
    expect(refused).toMatchObject({ ok: false, refusal: "too-many-attempts" });
    expect(refused).toHaveProperty("until");
  });

  it("R4: the sixth registration of a day by one JMBG, wherever it comes from", async () => {
    const answers = await fromManyAddresses(LIMITS.registrationByJmbg[0]?.most ?? 0, () => "1505985710005");
    expect(answers.at(-1)).toMatchObject({ ok: false, refusal: "too-many-attempts" });
    expect(answers.slice(0, -1).every(({ ok }) => ok)).toBe(true);
  });

  it("R4: the eleventh registration of a day by one policy, whoever is registered", async () => {
    const answers = await fromManyAddresses(LIMITS.registrationByPolicy[0]?.most ?? 0, jmbgLike);
    expect(answers.at(-1)).toMatchObject({ ok: false, refusal: "too-many-attempts" });
    expect(answers.slice(0, -1).every(({ ok }) => ok)).toBe(true);
  });

  it("R4: nobody for the sake of colleagues who belong to the same policy", async () => {
    await registerAndDecide(testContext(), formOf("petar"));
    const answers = await fromManyAddresses(LIMITS.registrationByPolicy[0]?.most ?? 0, jmbgLike);
    expect(answers.filter(({ ok }) => !ok)).toHaveLength(1);
  });

  it("L4: visitors without a trusted address share one strict count", async () => {
    const ctx = testContext();
    const unknown = { ...ctx, visitor: { ...ctx.visitor, address: null } };
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, turn) =>
        register(unknown, formOf("petar", { jmbg: jmbgLike(turn), policyNumber: null })),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(LIMITS.registrationByAddress[0]?.most ?? 0);
  });
});

async function fromManyAddresses(most: number, jmbg: (turn: number) => string) {
  const answers: Awaited<ReturnType<typeof register>>[] = [];
  for (let turn = 0; turn <= most; turn += 1) {
    const ctx = elsewhere(testContext(), `198.51.100.${turn}`);
    answers.push(await register(ctx, formOf("petar", { jmbg: jmbg(turn) })));
  }
  return answers;
}

/** Thirteen digits; the verb trusts the border to have checked them. */
function jmbgLike(turn: number): string {
  return String(1_000_000_000_000 + turn);
}
