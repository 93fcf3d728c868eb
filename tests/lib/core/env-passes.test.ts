import { generateKeyPairSync } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { parseEnv } from "#lib/core/env";
import { passSettings } from "../../support/pass-keys";
import { complaintOf, PRODUCTION } from "./settings";

let settings: Record<string, string>;
beforeAll(() => {
  settings = passSettings();
});

describe("parseEnv, cards for wallets (S11)", () => {
  it("S11: takes all settings of a wallet, or none", () => {
    expect(parseEnv(PRODUCTION).passes).toEqual({ apple: null, google: null });
    const { apple, google } = parseEnv({ ...PRODUCTION, ...settings }).passes;
    expect(apple?.key).toContain("-----BEGIN RSA PRIVATE KEY-----\n");
    expect(google?.email).toBe("kartice@primer.test");
  });

  it.each([
    "APPLE_PASS_CERTIFICATE",
    "APPLE_PASS_KEY",
    "APPLE_PASS_WWDR",
    "APPLE_PASS_TYPE",
    "APPLE_PASS_TEAM",
    "GOOGLE_WALLET_ISSUER",
    "GOOGLE_WALLET_EMAIL",
    "GOOGLE_WALLET_KEY",
  ])("S11: does not start without %s while the others are there", (name) => {
    expect(complaintOf({ ...PRODUCTION, ...settings, [name]: "" })).toMatch(
      new RegExp(`${name}.*: set all or none`),
    );
  });

  it.each([
    [
      "a key that does not belong to the certificate",
      () => ({ APPLE_PASS_KEY: newKey() }),
      "does not belong",
    ],
    ["a key that the passphrase does not open", () => ({ APPLE_PASS_KEY_PASSPHRASE: "x" }), "no RSA key"],
    ["a foreign issuer", () => ({ APPLE_PASS_WWDR: passSettings().APPLE_PASS_WWDR ?? "" }), "did not issue"],
    ["another type of pass", () => ({ APPLE_PASS_TYPE: "pass.test.drugo" }), "not the one in"],
    ["something that is no PEM", () => ({ APPLE_PASS_CERTIFICATE: "bm90IGEgcGVt" }), "must be a PEM"],
    ["a key in the certificate's place", () => ({ APPLE_PASS_CERTIFICATE: newKey() }), "no certificate"],
    ["a Google key that is none", () => ({ GOOGLE_WALLET_KEY: "-----BEGIN X-----" }), "no RSA key"],
  ])("S11: does not start with %s, and repeats nothing of it", (_, changed, complaint) => {
    const words = complaintOf({ ...PRODUCTION, ...settings, ...changed() });
    expect(words).toContain(complaint);
    expect(words).not.toMatch(/-----BEGIN|lozinka-kljuca/);
  });
});

function newKey(): string {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return privateKey.export({ type: "pkcs1", format: "pem" }).toString();
}
