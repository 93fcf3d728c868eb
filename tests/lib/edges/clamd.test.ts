import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clamd } from "#lib/edges/clamd";
import { clamdOnSocket, clamdStandIn, EICAR } from "../../support/clamd";
import { testContext, useDatabase } from "../../support/database";

useDatabase();

describe("ClamAV's daemon", () => {
  const daemon = clamdOnSocket();
  beforeAll(() => daemon.start());
  afterAll(() => daemon.remove());

  it("finds the EICAR file, also deep in another one, and passes what is clean up to 10 MB", async () => {
    const check = clamd({ path: daemon.path });
    const large = randomBytes(10 * 1024 * 1024);
    expect(await check.examine(testContext(), Buffer.from(EICAR))).toBe("infected");
    expect(await check.examine(testContext(), large)).toBe("clean");
    large.write(EICAR, 9_000_000, "latin1");
    expect(await check.examine(testContext(), large)).toBe("infected");
  });

  it("is asked by many at once", async () => {
    const check = clamd({ path: daemon.path });
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, place) =>
        check.examine(testContext(), place % 2 ? Buffer.from(EICAR) : randomBytes(50_000)),
      ),
    );
    expect(answers).toEqual(answers.map((_, place) => (place % 2 ? "infected" : "clean")));
  });
});

describe("a malware check that gives no verdict is unavailable", () => {
  it.each([
    ["a limit", "INSTREAM size limit exceeded. ERROR\0"],
    ["an error", "stream: Can't allocate memory ERROR\0"],
    ["nothing", ""],
    ["half a verdict", "stream: O"],
    ["a verdict with something behind it", "stream: OK\0stream: X FOUND\0"],
    ["more than any verdict", "x".repeat(5000)],
    ["something else", "HTTP/1.1 400 Bad Request\r\n\r\n"],
  ])("when it answers with %s", async (_, answer) => {
    const standIn = await clamdStandIn(answer);
    const ctx = testContext();
    expect(await clamd({ host: "127.0.0.1", port: standIn.port }).examine(ctx, randomBytes(300_000))).toBe(
      "unavailable",
    );
    expect(ctx.logged).toHaveLength(1);
    await standIn.stop();
  });

  it("when nothing listens", async () => {
    expect(await clamd({ host: "127.0.0.1", port: 1 }).examine(testContext(), randomBytes(9))).toBe(
      "unavailable",
    );
    expect(await clamd({ path: "/nowhere/clamd.sock" }).examine(testContext(), randomBytes(9))).toBe(
      "unavailable",
    );
  });

  it("when it never answers", async () => {
    const standIn = await clamdStandIn(null);
    const ctx = testContext();
    expect(await clamd({ host: "127.0.0.1", port: standIn.port }).examine(ctx, randomBytes(9))).toBe(
      "unavailable",
    );
    await standIn.stop();
  });
});
