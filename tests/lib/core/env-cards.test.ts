import { describe, expect, it } from "vitest";
import { parseEnv } from "#lib/core/env";
import { complaintOf, DEMO, PRODUCTION } from "./settings";

const KEYS = { MONRI_MERCHANT_KEY: "tajni-kljuc-trgovca", MONRI_AUTHENTICITY_TOKEN: "zeton-trgovca" };
const REAL = "https://ipg.monri.com";
const REHEARSAL = "https://ipgtest.monri.com";

describe("parseEnv, the card gateway (S11)", () => {
  it("S11: takes key and token, or none: without them cards are off", () => {
    expect(parseEnv(PRODUCTION).monri).toBeNull();
    expect(parseEnv({ ...PRODUCTION, ...KEYS }).monri).toEqual({
      url: REAL,
      merchantKey: KEYS.MONRI_MERCHANT_KEY,
      authenticityToken: KEYS.MONRI_AUTHENTICITY_TOKEN,
    });
  });

  it.each(Object.keys(KEYS))("S11: does not start without %s while the other is there", (name) => {
    const complaint = complaintOf({ ...PRODUCTION, ...KEYS, [name]: "" });
    expect(complaint).toContain("MONRI_MERCHANT_KEY and MONRI_AUTHENTICITY_TOKEN: set both or none");
    expect(complaint).not.toMatch(/tajni-kljuc|zeton-trgovca/);
  });

  it.each([
    REHEARSAL,
    "http://127.0.0.1:4000",
    "http://localhost:4000",
    "http://[::1]:4000",
    "http://ipg.monri.com",
    "https://ipg.monri.com:8443",
    "https://ipg.monri.com.evil.example",
    "https://ipg.monri.com@evil.example",
  ])("S11: nothing but the real gateway can say 'paid' in production: %s does not start", (url) => {
    const complaint = `MONRI_URL: must be ${REAL} in production`;
    expect(complaintOf({ ...PRODUCTION, ...KEYS, MONRI_URL: url })).toContain(complaint);
    expect(complaintOf({ ...PRODUCTION, MONRI_URL: url })).toContain(complaint);
  });

  it("S11: outside production the real one is never asked, only a rehearsal or one on this machine", () => {
    for (const url of [REAL, "https://primer.test", "http://10.0.0.5:4000"])
      expect(complaintOf({ ...DEMO, ...KEYS, MONRI_URL: url })).toContain("MONRI_URL: must be");
    for (const url of [REHEARSAL, "http://127.0.0.1:4000"])
      expect(parseEnv({ ...DEMO, ...KEYS, MONRI_URL: url }).monri?.url).toBe(url);
  });
});
