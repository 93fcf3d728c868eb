import { beforeEach, describe, expect, it } from "vitest";
import type { Context } from "#lib/core/context";
import { admit } from "#lib/core-api/admit";
import { makeToken } from "#lib/core-api/tokens/make-token";
import { LIMITS } from "#lib/protection/limits";
import { testContext, useDatabase } from "../../support/database";

const database = useDatabase();
const MOST_REFUSED = LIMITS.coreRefusedByAddress[0]?.most ?? 0;

let ctx: Context;
beforeEach(async () => {
  ctx = testContext();
  await database.sql`truncate limits, core_tokens`;
});

describe("admit", () => {
  it("of a hundred wrong tokens at once answers and records no more than the limit", async () => {
    const before = await refusals();
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, place) => admit(ctx, `Bearer wrong-${place}`, "events:read")),
    );
    const words = answers.map((answer) => (answer.ok ? "ok" : answer.refusal));
    expect(words.filter((word) => word === "unauthorized").length).toBe(MOST_REFUSED);
    expect(words.filter((word) => word === "too-many-calls").length).toBe(100 - MOST_REFUSED);
    expect((await refusals()) - before).toBe(MOST_REFUSED);
  });

  it("counts visitors whose address cannot be trusted together", async () => {
    const unknown = testContext({ visitor: { ...ctx.visitor, address: null } });
    for (let round = 0; round < MOST_REFUSED; round += 1) await admit(unknown, "Bearer wrong", "events:read");
    expect(await admit(unknown, null, "events:read")).toMatchObject({ refusal: "too-many-calls" });
    expect(await admit(ctx, null, "events:read")).toMatchObject({ refusal: "unauthorized" });
  });

  it("takes the scheme in any case and the token only as it is", async () => {
    const made = await makeToken(ctx, { name: "one", scopes: ["register:write"], days: 1 });
    const token = made.ok ? made.value.token : "";
    expect(await admit(ctx, `bearer ${token}`, "persons:write")).toEqual({
      ok: true,
      value: { token: "one" },
    });
    for (const wrong of [token.toUpperCase(), `${token} `, ` ${token}`, token.slice(1)])
      expect(await admit(ctx, `Bearer ${wrong}`, "persons:write")).toMatchObject({ ok: false });
  });

  it("knows no token of the settings where none is set", async () => {
    for (const given of [null, "Bearer null", "Bearer undefined"])
      expect(await admit(ctx, given, "events:read")).toMatchObject({ refusal: "unauthorized" });
  });
});

async function refusals(): Promise<number> {
  const [row] = await database.sql`select count(*)::int from audit_events where event = 'core.refused'`;
  return row?.count;
}
