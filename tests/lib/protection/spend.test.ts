import { beforeEach, describe, expect, it } from "vitest";
import { inTransaction } from "#lib/core/context";
import { LIMITS } from "#lib/protection/limits";
import { closedUntil, giveBack, type Spending, spend } from "#lib/protection/spend";
import { testContext, useDatabase } from "../../support/database";

const database = useDatabase();
const address: Spending = ["registrationByAddress", "192.0.2.1"];
const most = LIMITS.registrationByAddress[0]?.most ?? 0;

beforeEach(async () => {
  await database.sql`delete from limits`;
});

describe("spend (L2)", () => {
  it("L2: of 200 parallel uses exactly as many as allowed have room", async () => {
    const ctx = testContext();
    const answers = await Promise.all(Array.from({ length: 200 }, () => spend(ctx, [address])));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(most);
  });

  it("L2: counts in the database, so every instance and a restarted one see the same", async () => {
    await useUp(address, most);
    expect(await spend(testContext({ requestNumber: "another" }), [address])).toMatchObject({ ok: false });
  });

  it("R4: tells when there is room again, by the clock of the database", async () => {
    await useUp(address, most);
    const refused = await spend(testContext(), [address]);
    const [row] = await database.sql<{ inTime: boolean }[]>`
      select ${until(refused)}::timestamptz between now() + interval '59 minutes' and now() + interval '1 hour' as "inTime"`;
    expect(row?.inTime).toBe(true);
  });

  it("R4: has room again when the window is over", async () => {
    await useUp(address, most);
    await database.sql`update limits set resets_at = now()`;
    expect(await spend(testContext(), [address])).toMatchObject({ ok: true });
  });

  it("needs room in every window of a limit", async () => {
    const ctx = testContext();
    const resend: Spending = ["codeResendsByAccount", "account"];
    for (let hour = 0; hour < 4; hour += 1) {
      await useUp(resend, 5);
      expect(await spend(ctx, [resend])).toMatchObject({ ok: false });
      // Only the window of an hour ends; what was refused counted for the day as well.
      await database.sql`update limits set resets_at = now() where within = 3600`;
      await database.sql`update limits set used = ${(hour + 1) * 5} where within = 86400`;
    }
    expect(await spend(ctx, [resend])).toMatchObject({ ok: false });
  });

  it("keeps subjects and limits apart", async () => {
    await useUp(address, most);
    expect(await spend(testContext(), [["registrationByAddress", "192.0.2.2"]])).toMatchObject({ ok: true });
    expect(await spend(testContext(), [["recoveryByAddress", "192.0.2.1"]])).toMatchObject({ ok: true });
  });

  it("R4: says which limit was reached in the log, without its subject", async () => {
    const ctx = testContext();
    // Of a limit that no test before has reached: a flood of them leaves lines out.
    const recovery = ["recoveryByAddress", "192.0.2.1"] as const;
    await useUp(recovery, 10);
    await spend(ctx, [recovery]);
    expect(ctx.logged).toEqual([{ level: "warn", event: "limit.reached", limit: "recoveryByAddress" }]);
  });

  it("D3: keeps no subject in clear", async () => {
    await spend(testContext(), [["registrationByJmbg", "1505985710005"]]);
    const rows = await database.sql`select limits::text as line, encode(key, 'escape') as plain from limits`;
    expect(JSON.stringify(rows)).not.toContain("1505985710005");
  });

  it("is undone with the transaction it belongs to", async () => {
    const undone = inTransaction(testContext(), async (tx) => {
      await spend(tx, [address]);
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    expect(await database.sql`select from limits`).toHaveLength(0);
  });

  it("statements over the same limits in another order never wait in a circle", async () => {
    const ctx = testContext();
    const other: Spending = ["recoveryByAddress", "192.0.2.1"];
    const both = Array.from({ length: 60 }, (_, turn) =>
      spend(ctx, turn % 2 ? [address, other] : [other, address]),
    );
    await expect(Promise.all(both)).resolves.toHaveLength(60);
  });
});

describe("giveBack and closedUntil", () => {
  it("a use given back is free again, and there is never more room than at first", async () => {
    const ctx = testContext();
    await useUp(address, most);
    await giveBack(ctx, [address]);
    expect(await spend(ctx, [address])).toMatchObject({ ok: true });
    for (let turn = 0; turn < most + 5; turn += 1) await giveBack(ctx, [address]);
    await useUp(address, most);
    expect(await spend(ctx, [address])).toMatchObject({ ok: false });
  });

  it("closedUntil looks without counting", async () => {
    const ctx = testContext();
    await useUp(address, most - 1);
    expect(await closedUntil(ctx, address)).toBeNull();
    expect(await closedUntil(ctx, address)).toBeNull();
    await useUp(address, 1);
    expect(await closedUntil(ctx, address)).toBeInstanceOf(Date);
    await database.sql`update limits set resets_at = now()`;
    expect(await closedUntil(ctx, address)).toBeNull();
  });
});

async function useUp(spending: Spending, times: number): Promise<void> {
  for (let turn = 0; turn < times; turn += 1)
    expect(await spend(testContext(), [spending])).toMatchObject({ ok: true });
}

function until(answer: Awaited<ReturnType<typeof spend>>): Date | null {
  return answer.ok ? null : (answer.until ?? null);
}
