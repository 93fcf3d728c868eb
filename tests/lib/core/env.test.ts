import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseEnv } from "#lib/core/env";
import { complaintOf, DEMO, PRODUCTION } from "./settings";

const SECRETS = ["AUTH_SECRET", "JMBG_KEY", "CRON_SECRET", "NEXT_SERVER_ACTIONS_ENCRYPTION_KEY"];

describe("parseEnv (S11)", () => {
  it.each(["APP_URL", "DATABASE_URL", ...SECRETS])("S11: does not start without %s", (name) => {
    expect(complaintOf({ ...PRODUCTION, [name]: undefined })).toContain(name);
    expect(complaintOf({ ...PRODUCTION, [name]: "" })).toContain(name);
  });

  it.each(["AUTH_SECRET", "AUTH_SECRET_PREVIOUS", "JMBG_KEY", "CRON_SECRET"])(
    "S11: refuses a short %s",
    (name) => {
      expect(complaintOf({ ...PRODUCTION, [name]: "short" })).toContain(
        `${name}: needs at least 32 characters`,
      );
    },
  );

  it("S11: refuses a key of the forms that is no AES key", () => {
    const wrong = Buffer.alloc(31).toString("base64");
    const name = "NEXT_SERVER_ACTIONS_ENCRYPTION_KEY";
    expect(complaintOf({ ...PRODUCTION, [name]: wrong })).toContain(name);
  });

  it.each([
    ["AUTH_SECRET", "JMBG_KEY"],
    ["AUTH_SECRET", "AUTH_SECRET_PREVIOUS"],
    ["AUTH_SECRET", "CRON_SECRET"],
    ["AUTH_SECRET_PREVIOUS", "JMBG_KEY"],
    ["JMBG_KEY", "CRON_SECRET"],
  ])("S11: one value does not serve as %s and %s", (one, other) => {
    const same = "s".repeat(32);
    expect(complaintOf({ ...PRODUCTION, [one]: same, [other]: same })).toMatch(/must all differ/);
  });

  it("S11: names everything that is wrong at once", () => {
    const complaints = complaintOf({ ...PRODUCTION, AUTH_SECRET: undefined, DATABASE_URL: "mysql://x" });
    expect(complaints).toContain("AUTH_SECRET");
    expect(complaints).toContain("DATABASE_URL");
  });

  it("S11: never repeats a value in its complaints", () => {
    const name = fc.constantFrom(...Object.keys(PRODUCTION), "RECAPTCHA_SECRET_KEY", "MAIL_FROM");
    const value = fc.string({ minLength: 5 }).map((text) => `leak${text}`);
    fc.assert(
      fc.property(name, value, (setting, secret) => {
        expect(complaintOf({ ...PRODUCTION, [setting]: secret })).not.toContain("leak");
      }),
    );
  });

  it("takes host names of the insurer's documents, with blanks between them, and nothing else", () => {
    const hosts = (DOCUMENTS_HOSTS: string | undefined) => ({ ...PRODUCTION, DOCUMENTS_HOSTS });
    expect(parseEnv(hosts(undefined)).documentsHosts).toEqual([]);
    expect(parseEnv(hosts("dms.primer.rs files.primer.rs:8443")).documentsHosts).toEqual([
      "dms.primer.rs",
      "files.primer.rs:8443",
    ]);
    for (const wrong of ["https://dms.primer.rs", "*.primer.rs", "DMS.primer.rs", "dms.primer.rs,other.rs"])
      expect(complaintOf(hosts(wrong))).toContain("DOCUMENTS_HOSTS");
  });

  it("gives what was set, the newer of two secrets first", () => {
    const previous = "p".repeat(40);
    const env = parseEnv({ ...PRODUCTION, AUTH_SECRET_PREVIOUS: previous, TRUSTED_PROXY_HOPS: "2" });
    expect(env).toMatchObject({
      mode: "production",
      appUrl: "https://portal.primer.test",
      secure: true,
      authSecrets: [PRODUCTION.AUTH_SECRET, previous],
      trustedProxyHops: 2,
      mail: { service: "resend" },
      recaptcha: null,
    });
  });

  it.each(["-1", "11", "1.5", "many"])("L4: refuses %s trusted proxies", (hops) => {
    expect(complaintOf({ ...PRODUCTION, TRUSTED_PROXY_HOPS: hops })).toContain("TRUSTED_PROXY_HOPS");
  });

  it("F11: APP_URL is an origin and nothing more", () => {
    for (const tail of ["/portal", "/?a=b", "/#a"])
      expect(complaintOf({ ...DEMO, APP_URL: `${DEMO.APP_URL}${tail}` })).toContain("APP_URL");
  });
});
