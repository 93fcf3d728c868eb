import { describe, expect, it } from "vitest";
import { parseEnv } from "#lib/core/env";
import { productionSettings } from "../../load/world/portal";
import { DEMO, PRODUCTION } from "./settings";

const TEST_KEYS = {
  RECAPTCHA_SITE_KEY: "6LeIxAcTAAAAAJcZVRqyHh71UMIEGNd_MXjiZKhI",
  RECAPTCHA_SECRET_KEY: "6LeIxAcTAAAAAGG-vFI1TnRWxMZNFuojJ4WifJWe",
};
const OWN_KEYS = { RECAPTCHA_SITE_KEY: "own-site-key", RECAPTCHA_SECRET_KEY: "own-secret-key" };

describe("in production", () => {
  it("R10: Google's test keys, which let every robot through, do not start", () => {
    expect(() => parseEnv({ ...PRODUCTION, ...TEST_KEYS })).toThrow("test keys");
    const oneOfThem = { ...OWN_KEYS, RECAPTCHA_SECRET_KEY: TEST_KEYS.RECAPTCHA_SECRET_KEY };
    expect(() => parseEnv({ ...PRODUCTION, ...oneOfThem })).toThrow("test keys");
    expect(parseEnv({ ...PRODUCTION, ...OWN_KEYS }).recaptcha).toMatchObject({ siteKey: "own-site-key" });
  });

  it.each(Object.keys(OWN_KEYS))("R10: %s alone does not start", (name) => {
    expect(() => parseEnv({ ...PRODUCTION, ...OWN_KEYS, [name]: undefined })).toThrow("set both or none");
  });

  it("S11: letters need a mail service and a sender; there is no mailbox page", () => {
    expect(() => parseEnv({ ...PRODUCTION, RESEND_API_KEY: undefined })).toThrow("RESEND_API_KEY");
    expect(() => parseEnv({ ...PRODUCTION, MAIL_FROM: undefined })).toThrow("MAIL_FROM");
    expect(() => parseEnv({ ...PRODUCTION, MAIL_FROM: "a@b.test\r\nBcc: c@d.test" })).toThrow("MAIL_FROM");
  });

  it.each(["APP_URL", "RESEND_BASE_URL", "RECAPTCHA_VERIFY_URL"])("S11: %s must be https", (name) => {
    expect(() => parseEnv({ ...PRODUCTION, [name]: "http://primer.test" })).toThrow(`${name}: must be https`);
    expect(() => parseEnv({ ...PRODUCTION, [name]: "ftp://primer.test" })).toThrow(name);
  });

  it.each(["http://localhost:3000", "http://127.0.0.1:3000", "http://[::1]:3000"])(
    "S11: plain http is fine on one's own machine: %s",
    (appUrl) => expect(parseEnv({ ...PRODUCTION, APP_URL: appUrl })).toMatchObject({ appUrl, secure: false }),
  );

  it.each(["http://localhost.evil.test", "http://127.0.0.1.evil.test", "http://10.0.0.1"])(
    "S11: %s is not one's own machine",
    (appUrl) => expect(() => parseEnv({ ...PRODUCTION, APP_URL: appUrl })).toThrow("https"),
  );

  it("the portal of the benchmarks starts too", () => {
    const settings = productionSettings("3000", "postgres://localhost/bench");
    expect(parseEnv(settings)).toMatchObject({ mode: "production" });
  });

  it("is what NODE_ENV=production means, unless it is said otherwise", () => {
    expect(() => parseEnv({ ...DEMO, PORTAL_MODE: undefined })).toThrow("RESEND_API_KEY");
    expect(parseEnv({ ...DEMO, PORTAL_MODE: undefined, NODE_ENV: "test" }).mode).toBe("development");
  });
});

describe("elsewhere", () => {
  it("S11: sample clients live on one's own machine only", () => {
    expect(() => parseEnv({ ...DEMO, APP_URL: "https://portal.primer.test" })).toThrow("on this machine");
    expect(parseEnv(DEMO)).toMatchObject({ mode: "demo", mail: { service: "mailbox" } });
  });

  it("S11: a production build is never a development portal", () => {
    expect(() => parseEnv({ ...DEMO, PORTAL_MODE: "development" })).toThrow("PORTAL_MODE=development");
  });
});
