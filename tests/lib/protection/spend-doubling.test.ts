import { beforeEach, describe, expect, it } from "vitest";
import { LIMITS } from "#lib/protection/limits";
import { giveBack, type Spending, spend } from "#lib/protection/spend";
import { testContext, useDatabase } from "../../support/database";

const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;
const database = useDatabase();
const password: Spending = ["passwordByAccountAndAddress", "petar 192.0.2.1"];
const most = LIMITS.passwordByAccountAndAddress[0]?.most ?? 0;

beforeEach(async () => {
  await database.sql`delete from limits`;
});

describe("a limit whose windows double (L2)", () => {
  it("L2: every window that was used up makes the next one twice as long, up to a day", async () => {
    const lengths: number[] = [];
    for (let window = 0; window < 9; window += 1) {
      await useUp();
      lengths.push(await secondsLeft());
      await endWindow();
    }
    const quarter = 15 * MINUTE;
    expect(lengths).toEqual([1, 2, 4, 8, 16, 32, 64, 96, 96].map((times) => times * quarter));
    expect(lengths.at(-1)).toBe(DAY);
  });

  it("L2: a window with room left does not lengthen the next one", async () => {
    await useUp();
    await giveBack(testContext(), [password]);
    await endWindow();
    await spend(testContext(), [password]);
    expect(await secondsLeft()).toBe(15 * MINUTE);
  });

  it("L2: a quiet day forgives", async () => {
    for (let window = 0; window < 3; window += 1) {
      await useUp();
      await endWindow();
    }
    await database.sql`update limits set resets_at = now() - interval '25 hours'`;
    await spend(testContext(), [password]);
    expect(await secondsLeft()).toBe(15 * MINUTE);
  });

  it("L2: parallel tries at the end of a window start one new window, not several", async () => {
    await useUp();
    await endWindow();
    const ctx = testContext();
    const answers = await Promise.all(Array.from({ length: 50 }, () => spend(ctx, [password])));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(most);
    expect(await database.sql`select strikes, used from limits`).toMatchObject([{ strikes: 1, used: most }]);
  });

  it("other limits keep their length", async () => {
    const registration: Spending = ["registrationByJmbg", "hash"];
    for (let turn = 0; turn < 5; turn += 1) await spend(testContext(), [registration]);
    await endWindow();
    await spend(testContext(), [registration]);
    expect(await secondsLeft()).toBe(DAY);
  });
});

async function useUp(): Promise<void> {
  for (let turn = 0; turn < most; turn += 1)
    expect(await spend(testContext(), [password])).toMatchObject({ ok: true });
  expect(await spend(testContext(), [password])).toMatchObject({ ok: false });
}

async function endWindow(): Promise<void> {
  await database.sql`update limits set resets_at = now()`;
}

/** To the minute, since some time passes while a window is used up. */
async function secondsLeft(): Promise<number> {
  const [row] = await database.sql<{ left: number }[]>`
    select (round(extract(epoch from resets_at - now()) / 60) * 60)::int as left from limits`;
  return row?.left ?? 0;
}
