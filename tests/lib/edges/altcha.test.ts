import { type Challenge, createChallenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/pbkdf2";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { altcha, issueChallenge } from "#lib/edges/altcha";
import { HUMAN_CHECK } from "#lib/protection/limits";
import { solveAltcha } from "../../support/altcha";
import { testContext, useDatabase } from "../../support/database";

const database = useDatabase();

const solvedChallenge = async () => solveAltcha(JSON.stringify(await issueChallenge(testContext().env)));

describe("ALTCHA (R10)", () => {
  afterEach(() => vi.useRealTimers());

  it("believes the one who did the work", async () => {
    expect(await altcha.verify(testContext(), await solvedChallenge())).toBe("human");
  });

  it("believes an answer once, even if it comes twenty times at once", async () => {
    const answer = await solvedChallenge();
    const verdicts = await Promise.all(
      Array.from({ length: 20 }, () => altcha.verify(testContext(), answer)),
    );
    expect(verdicts.filter((verdict) => verdict === "human")).toHaveLength(1);
    expect(verdicts.filter((verdict) => verdict === "refused")).toHaveLength(19);
  });

  it("refuses the same work in another wrapping", async () => {
    const answer = await solvedChallenge();
    await altcha.verify(testContext(), answer);
    const wrapped = changed(answer, (proof) => ({
      ...proof,
      solution: { ...proof.solution, time: 1 },
      extra: 1,
    }));
    expect(await altcha.verify(testContext(), wrapped)).toBe("refused");
  });

  it("keeps only a hash of a used answer, for as long as it could be valid", async () => {
    const answer = await solvedChallenge();
    await altcha.verify(testContext(), answer);
    const [row] = await database.sql<{ size: number; seconds: number }[]>`
      select length(answer_hash) as size, extract(epoch from expires_at - now())::int as seconds
      from spent_human_checks order by expires_at desc limit 1`;
    expect(row?.size).toBe(32);
    expect(row?.seconds).toBeGreaterThan(HUMAN_CHECK.lifetime - 60);
  });

  it("refuses an answer whose time is over", async () => {
    const answer = await solvedChallenge();
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + (HUMAN_CHECK.lifetime + 1) * 1000 });
    expect(await altcha.verify(testContext(), answer)).toBe("refused");
  });

  it("refuses a challenge that somebody signed with a key of their own", async () => {
    const forged = await createChallenge({
      algorithm: "PBKDF2/SHA-256",
      cost: 1,
      counter: 0,
      deriveKey,
      expiresAt: new Date(Date.now() + 60_000),
      hmacSignatureSecret: "guessed",
      hmacKeySignatureSecret: "guessed",
    });
    expect(await altcha.verify(testContext(), await solveAltcha(JSON.stringify(forged)))).toBe("refused");
  });

  it("refuses a later expiry, an easier task or another signature", async () => {
    const answer = await solvedChallenge();
    for (const parameters of [{ expiresAt: 4_000_000_000 }, { cost: 1 }, { keySignature: "00".repeat(32) }]) {
      const tampered = changed(answer, ({ challenge, solution }) => ({
        challenge: { ...challenge, parameters: { ...challenge.parameters, ...parameters } },
        solution,
      }));
      expect(await altcha.verify(testContext(), tampered)).toBe("refused");
    }
  });

  it("refuses a wrong solution, and the right one still serves after it", async () => {
    const answer = await solvedChallenge();
    const wrong = changed(answer, ({ challenge }) => ({
      challenge,
      solution: { counter: 1, derivedKey: "00".repeat(32) },
    }));
    expect(await altcha.verify(testContext(), wrong)).toBe("refused");
    expect(await altcha.verify(testContext(), answer)).toBe("human");
  });
});

describe("Malformed answers (R11)", () => {
  let answer: string;
  beforeAll(async () => {
    answer = await solvedChallenge();
  });

  it.each([
    ["nothing", () => ""],
    ["words", () => "nisam robot"],
    ["NUL and lone surrogates", () => "\0\uD800"],
    ["SQL", () => "'; drop table spent_human_checks; --"],
    ["JSON that is no object", () => encode(null)],
    ["an empty object", () => encode({})],
    ["arrays instead of texts", () => changed(answer, ({ solution }) => ({ challenge: [], solution }))],
    ["no solution", () => changed(answer, ({ challenge }) => ({ challenge }))],
    [
      "a solution that is no number",
      () => changed(answer, (proof) => ({ ...proof, solution: { counter: "1", derivedKey: "zz" } })),
    ],
    [
      "no signature",
      () =>
        changed(answer, ({ challenge, solution }) => ({
          challenge: { parameters: challenge.parameters },
          solution,
        })),
    ],
    ["a megabyte", () => "A".repeat(1_048_576)],
    [
      "a right answer inside too much",
      () => changed(answer, (proof) => ({ ...proof, padding: "A".repeat(8_192) })),
    ],
  ])("are refused and never throw: %s", async (_, malformed) => {
    expect(await altcha.verify(testContext(), malformed())).toBe("refused");
  });
});

interface Proof {
  challenge: Challenge;
  solution: { counter: number; derivedKey: string };
}

function changed(answer: string, change: (proof: Proof) => object): string {
  return encode(change(JSON.parse(Buffer.from(answer, "base64").toString())));
}

function encode(proof: object | null): string {
  return Buffer.from(JSON.stringify(proof)).toString("base64");
}
