import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { decideRecovery } from "#lib/accounts/recovery/decide-recovery";
import { LIMITS } from "#lib/protection/limits";
import { askRecovery, recover } from "../../../support/asking-recovery";
import { seedSampleClients, type TestContext, testContext, useDatabase } from "../../../support/database";
import { countLetters, forgetAccounts, letters } from "../../../support/outbox";
import { formOf, registerAndDecide } from "../../../support/registering";
import { elsewhere } from "../../../support/signing-in";
import { listenTo } from "../../../support/statements";

const database = useDatabase();
const mila = { email: "mila.savic@primer.test" };

let ctx: TestContext;

beforeAll(() => seedSampleClients(testContext()));

beforeEach(async () => {
  await forgetAccounts(database.sql);
  ctx = testContext();
  await registerAndDecide(ctx, formOf("mila"));
  await database.sql`delete from outbox`;
});

describe("requestRecovery", () => {
  it.each(["username", "password"] as const)(
    "F1: for a %s it answers hit and miss after the same statements",
    async (wanted) => {
      const { db, heard } = await listenTo(database.url);
      const traces: unknown[] = [];
      for (const email of [mila.email, "nema.nikoga@primer.test"]) {
        expect(await askRecovery(testContext({ db }), wanted, { email })).toMatchObject({ ok: true });
        traces.push(heard());
      }
      expect(traces[1]).toEqual(traces[0]);
      expect(await letters(database.sql)).toEqual([]);
    },
  );

  it.each([
    ["refused", "not-human"],
    ["unavailable", "human-check-unavailable"],
  ] as const)("F1: takes nothing in when the human check is %s", async (verdict, refusal) => {
    const robot = testContext({ humanCheck: { verify: async () => verdict } });
    expect(await askRecovery(robot, "password", mila)).toEqual({ ok: false, refusal });
    expect(await database.sql`select from recovery_requests`).toHaveLength(0);
  });

  it("F1: takes in ten an hour from one address", async () => {
    const answers = await Promise.all(Array.from({ length: 30 }, () => askRecovery(ctx, "password", mila)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(LIMITS.recoveryByAddress[0]?.most ?? 0);
  });

  it("F1: keeps no JMBG in clear", async () => {
    await askRecovery(ctx, "username", { jmbg: "0101001805003", ...mila });
    const rows = await database.sql`select recovery_requests::text as line from recovery_requests`;
    expect(JSON.stringify(rows)).not.toContain("0101001805003");
  });
});

describe("decideRecovery", () => {
  it("F1: decides a request once", async () => {
    const asked = await askRecovery(ctx, "password", mila);
    if (!asked.ok) throw new Error(asked.refusal);
    await Promise.all(Array.from({ length: 20 }, () => decideRecovery(ctx, asked.value)));
    expect(await countLetters(database.sql, "temporary-password")).toBe(1);
  });

  it("F1: writes to one account three times an hour, from wherever it is asked", async () => {
    const places = Array.from({ length: 20 }, (_, place) => elsewhere(ctx, `198.51.100.${place}`));
    await Promise.all(places.map((place) => recover(place, "username", mila)));
    expect(await countLetters(database.sql, "username-reminder")).toBe(3);
  });

  it("F1: writes to one account ten times a day", async () => {
    const sent: number[] = [];
    for (let hour = 0; hour < 4; hour += 1) {
      for (let turn = 0; turn < 3; turn += 1) await recover(ctx, "username", mila);
      sent.push(await countLetters(database.sql, "username-reminder"));
      await database.sql`update limits set resets_at = now() where within = 3600`;
    }
    expect(sent).toEqual([3, 6, 9, 10]);
  });
});
