import { describe, expect, test } from "vitest";
import type { Env } from "#lib/core/env";
import {
  blindIndex,
  isOneTimeCode,
  isPasskeyChallenge,
  isTemporaryPassword,
  newToken,
  oneTimeCode,
  passkeyChallenge,
  passwordPepper,
  temporaryPassword,
  tokenHash,
} from "#lib/protection/derive";

const env = withSecrets("a".repeat(32));

describe("a derived one-time code", () => {
  test("is six digits, the same every time, and other for another challenge or secret", () => {
    const codes = challenges(1000).map((id) => oneTimeCode(env, id));
    expect(codes.every((code) => /^[0-9]{6}$/.test(code))).toBe(true);
    expect(challenges(1000).map((id) => oneTimeCode(env, id))).toEqual(codes);
    expect(new Set(codes).size).toBeGreaterThan(990);
    expect(oneTimeCode(withSecrets("b".repeat(32)), "challenge-1")).not.toBe(codes[1]);
  });

  test("favours no digit at any place", () => {
    const count = 20_000;
    const codes = challenges(count).map((id) => oneTimeCode(env, id));
    for (let place = 0; place < 6; place += 1) {
      const seen = Array.from(
        { length: 10 },
        (_, digit) => codes.filter((code) => Number(code[place]) === digit).length,
      );
      const expected = count / 10;
      const chiSquare = seen.reduce((sum, times) => sum + (times - expected) ** 2 / expected, 0);
      // Nine degrees of freedom: 33.7 is passed once in ten thousand fair draws, and these draws are fixed.
      expect(chiSquare).toBeLessThan(33.7);
    }
  });

  test("is told from every other, also under the secret before the current one", () => {
    const code = oneTimeCode(env, "challenge");
    const rotated = withSecrets("b".repeat(32), "a".repeat(32));
    expect(isOneTimeCode(env, "challenge", code)).toBe(true);
    expect(isOneTimeCode(rotated, "challenge", code)).toBe(true);
    expect(isOneTimeCode(withSecrets("b".repeat(32)), "challenge", code)).toBe(false);
    expect(isOneTimeCode(env, "another", code)).toBe(false);
    for (const typed of ["", "000000", `${code} `, code.slice(1)]) {
      expect(isOneTimeCode(env, "challenge", typed)).toBe(false);
    }
  });
});

describe("a derived temporary password", () => {
  test("is three groups of six without look-alikes, 89 bits", () => {
    const passwords = challenges(500).map((id) => temporaryPassword(env, id));
    expect(passwords.every((password) => /^[2-9a-hjkmnp-z]{6}(-[2-9a-hjkmnp-z]{6}){2}$/.test(password))).toBe(
      true,
    );
    expect(new Set(passwords).size).toBe(500);
    expect(new Set(passwords.join("").replaceAll("-", "")).size).toBe(31);
    expect(18 * Math.log2(31)).toBeGreaterThan(80);
  });

  test("is accepted in any case, with or without its dashes, also after a rotation", () => {
    const password = temporaryPassword(env, "row");
    const rotated = withSecrets("b".repeat(32), "a".repeat(32));
    expect(isTemporaryPassword(env, "row", password)).toBe(true);
    expect(isTemporaryPassword(env, "row", ` ${password.toUpperCase().replaceAll("-", " ")} `)).toBe(true);
    expect(isTemporaryPassword(rotated, "row", password)).toBe(true);
    expect(isTemporaryPassword(env, "other row", password)).toBe(false);
    expect(isTemporaryPassword(env, "row", password.slice(0, -1))).toBe(false);
  });
});

describe("what a passkey signs", () => {
  test("is 256 bits, told from every other, also under the secret before the current one", () => {
    const challenge = passkeyChallenge(env, "row");
    expect(Buffer.from(challenge, "base64url")).toHaveLength(32);
    expect(isPasskeyChallenge(env, "row", challenge)).toBe(true);
    expect(isPasskeyChallenge(withSecrets("b".repeat(32), "a".repeat(32)), "row", challenge)).toBe(true);
    expect(isPasskeyChallenge(withSecrets("b".repeat(32)), "row", challenge)).toBe(false);
    expect(isPasskeyChallenge(env, "other row", challenge)).toBe(false);
    expect(isPasskeyChallenge(env, "row", "")).toBe(false);
  });
});

describe("keys and tokens", () => {
  test("a token has 256 bits and the database keeps only its hash", () => {
    expect(Buffer.from(newToken(), "base64url")).toHaveLength(32);
    expect(newToken()).not.toBe(newToken());
    expect(tokenHash("token")).toHaveLength(32);
  });

  test("hashes of one value differ by purpose and by key", () => {
    const hashes = [
      blindIndex(env, "jmbg", "1505985710005"),
      blindIndex(env, "policy", "1505985710005"),
      blindIndex({ ...env, jmbgKey: "y".repeat(32) }, "jmbg", "1505985710005"),
      passwordPepper(env),
    ];
    expect(new Set(hashes.map((hash) => hash.toString("hex"))).size).toBe(4);
  });

  test("a rotated sign-in secret leaves hashes for look-up and the pepper alone", () => {
    const rotated = withSecrets("b".repeat(32), "a".repeat(32));
    expect(blindIndex(rotated, "jmbg", "1505985710005")).toEqual(blindIndex(env, "jmbg", "1505985710005"));
    expect(passwordPepper(rotated)).toEqual(passwordPepper(env));
  });
});

function challenges(count: number): string[] {
  return Array.from({ length: count }, (_, number) => `challenge-${number}`);
}

function withSecrets(...authSecrets: [string, ...string[]]): Env {
  return { authSecrets, jmbgKey: "x".repeat(32) } as Env;
}
