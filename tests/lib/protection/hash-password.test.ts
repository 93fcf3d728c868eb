import { availableParallelism } from "node:os";
import { hash } from "@node-rs/argon2";
import { describe, expect, test } from "vitest";
import type { Context } from "#lib/core/context";
import { passwordPepper } from "#lib/protection/derive";
import { hashPassword, verifyPassword } from "#lib/protection/hash-password";
import { HASH } from "#lib/protection/limits";
import { PortalBusy } from "#lib/protection/queue";

const ctx = withKey("k".repeat(32));

describe("a hashed password", () => {
  test("is verified by the same password and no other", async () => {
    const hashed = await hashPassword(ctx, "kisa pada na brdo");
    expect(hashed).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await verifyPassword(ctx, "kisa pada na brdo", hashed)).toEqual({
      correct: true,
      outdated: false,
    });
    expect(await verifyPassword(ctx, "kisa pada na brdo ", hashed)).toEqual({
      correct: false,
      outdated: false,
    });
  });

  test("is another one every time", async () => {
    expect(await hashPassword(ctx, "kisa pada na brdo")).not.toBe(
      await hashPassword(ctx, "kisa pada na brdo"),
    );
  });

  test("is found again however the keyboard composes its letters", async () => {
    const hashed = await hashPassword(ctx, "šetnja".normalize("NFC"));
    expect((await verifyPassword(ctx, "šetnja".normalize("NFD"), hashed)).correct).toBe(true);
  });

  test("is worth nothing without the pepper", async () => {
    const hashed = await hashPassword(ctx, "kisa pada na brdo");
    expect((await verifyPassword(withKey("z".repeat(32)), "kisa pada na brdo", hashed)).correct).toBe(false);
  });

  test("of weaker parameters still opens and is reported as outdated", async () => {
    const weaker = { memoryCost: 8192, timeCost: 1, parallelism: 1, secret: passwordPepper(ctx.env) };
    const hashed = await hash("kisa pada na brdo", weaker);
    expect(await verifyPassword(ctx, "kisa pada na brdo", hashed)).toEqual({ correct: true, outdated: true });
  });

  test("that nobody has is never right", async () => {
    expect(await verifyPassword(ctx, "", null)).toEqual({ correct: false, outdated: false });
  });

  test("of a million characters is answered", async () => {
    const hashed = await hashPassword(ctx, "kisa pada na brdo");
    expect((await verifyPassword(ctx, "k".repeat(1_000_000), hashed)).correct).toBe(false);
  });
});

describe("the queue of hashes", () => {
  test("L1: is waited in for nobody's password too, and has an end: what does not fit is told that the portal is busy", async () => {
    const room = availableParallelism() + HASH.longestQueue;
    const answers = await Promise.allSettled(
      Array.from({ length: room + 5 }, () => verifyPassword(ctx, "kisa pada na brdo", null)),
    );
    const refused = answers.filter((answer) => answer.status === "rejected");
    expect(refused).toHaveLength(5);
    expect(refused.every(({ reason }) => reason instanceof PortalBusy)).toBe(true);
    expect(await verifyPassword(ctx, "kisa pada na brdo", null)).toEqual({ correct: false, outdated: false });
  });

  test("gives the place back when a hash fails", async () => {
    const broken = Array.from({ length: availableParallelism() + 3 }, () =>
      verifyPassword(ctx, "x", "not a hash"),
    );
    await Promise.allSettled(broken);
    expect((await hashPassword(ctx, "kisa pada na brdo")).length).toBeGreaterThan(0);
  });
});

function withKey(jmbgKey: string): Pick<Context, "env"> {
  return { env: { jmbgKey } as Context["env"] };
}
