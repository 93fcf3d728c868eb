import { jwtVerify } from "jose";
import { beforeAll, describe, expect, it } from "vitest";
import { type Env, parseEnv } from "#lib/core/env";
import { makeApplePass } from "#lib/edges/apple-pass";
import { googlePassAddress } from "#lib/edges/google-pass";
import type { PassFace } from "#lib/edges/pass-face";
import { GOOGLE_PUBLIC_KEY, PASS_TYPE, passSettings, TEAM } from "../../support/pass-keys";
import { sha1, verifySignature } from "../../support/read-pass";
import { unzip } from "../../support/unzip";
import { DEMO } from "../core/settings";

const FACE: PassFace = {
  number: "730000029002",
  spacedNumber: "7300 0002 9002",
  organisation: "Generali",
  title: "E-kartica",
  line: "Dobrovoljno zdravstveno osiguranje",
  holder: { id: "holder", label: "Osiguranik", value: "Luka Ilić" },
  facts: [
    { id: "number", label: "Broj kartice", value: "7300 0002 9002" },
    { id: "valid", label: "Važi", value: "1.1.2026. – 31.12.2026." },
    { id: "policy", label: "Broj polise", value: "7300 0000 00029" },
  ],
  callCentre: { id: "call-centre", label: "Medic Call Centar", value: "011 222 0575" },
  validFrom: new Date("2026-01-01T00:00:00+01:00"),
  endsAt: new Date("2027-01-01T00:00:00+01:00"),
};

let passes: Env["passes"];
let files: Map<string, Buffer>;
beforeAll(async () => {
  passes = parseEnv({ ...DEMO, ...passSettings() }).passes;
  if (!passes.apple) throw new Error("The settings make no passes");
  files = await unzip(await makeApplePass(passes.apple, FACE));
});

describe("a card for Apple Wallet", () => {
  it("says what the plastic says, and its code the number of the card", () => {
    const pass = JSON.parse(String(files.get("pass.json")));
    expect(pass).toMatchObject({
      formatVersion: 1,
      passTypeIdentifier: PASS_TYPE,
      teamIdentifier: TEAM,
      serialNumber: FACE.number,
      sharingProhibited: true,
      barcodes: [{ format: "PKBarcodeFormatQR", message: FACE.number, altText: FACE.spacedNumber }],
      generic: {
        primaryFields: [{ key: "holder", value: "Luka Ilić" }],
        secondaryFields: [{ key: "number" }, { key: "valid" }],
        backFields: [{ key: "policy" }, { key: "call-centre", value: "011 222 0575" }],
      },
    });
    expect(new Date(pass.expirationDate)).toEqual(FACE.endsAt);
  });

  it("brings its icons, and a manifest with the hash of every file", () => {
    const manifest = JSON.parse(String(files.get("manifest.json")));
    const listed = [...files].filter(([name]) => !["manifest.json", "signature"].includes(name));
    expect(manifest).toEqual(Object.fromEntries(listed.map(([name, content]) => [name, sha1(content)])));
    expect(Object.keys(manifest).sort()).toEqual(["icon.png", "icon@2x.png", "icon@3x.png", "pass.json"]);
  });

  it("is signed by the certificate of the settings, over exactly this manifest", () => {
    const [signature, manifest] = ["signature", "manifest.json"].map((name) => files.get(name));
    const authority = passes.apple?.issuer ?? "";
    if (!signature || !manifest) throw new Error("The pass is not signed");
    verifySignature(signature, manifest, authority);
    const changed = Buffer.from(String(manifest).replace("pass.json", "pass.jsom"));
    expect(() => verifySignature(signature, changed, authority)).toThrow(/content verify error/i);
    const stranger = parseEnv({ ...DEMO, ...passSettings() }).passes.apple?.issuer ?? "";
    expect(() => verifySignature(signature, manifest, stranger)).toThrow(/certificate verify error/i);
  });
});

describe("a card for Google Wallet", () => {
  it("is a link that Google can verify, short enough to be opened", async () => {
    if (!passes.google) throw new Error("The settings make no links");
    const address = await googlePassAddress(passes.google, "https://portal.primer.test", FACE);
    const [, token = ""] = address.split("https://pay.google.com/gp/v/save/");
    const { payload, protectedHeader } = await jwtVerify(token, GOOGLE_PUBLIC_KEY, { audience: "google" });
    expect(protectedHeader.alg).toBe("RS256");
    expect(payload).toMatchObject({
      iss: "kartice@primer.test",
      typ: "savetowallet",
      origins: ["https://portal.primer.test"],
      payload: {
        genericObjects: [
          {
            id: "3388000000022.730000029002",
            classId: "3388000000022.health-card",
            header: { defaultValue: { value: "Luka Ilić" } },
            barcode: { type: "QR_CODE", value: FACE.number },
            validTimeInterval: { end: { date: "2026-12-31T23:00:00.000Z" } },
          },
        ],
      },
    });
    // Google's own bound for what old browsers open.
    expect(token.length).toBeLessThan(1800);
  });
});
