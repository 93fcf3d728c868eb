import { describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "../../app/_server/content-security-policy";

const KEYS = { siteKey: "site", secretKey: "secret-key", verifyUrl: "https://www.google.com/x" };
const production = { secure: true, recaptcha: null, storage: null, monri: null, mode: "production" } as const;

describe("contentSecurityPolicy (P1)", () => {
  it("P1: scripts run by the nonce of this answer and by nothing else", () => {
    const policy = contentSecurityPolicy("n0nce", production);
    expect(directive(policy, "script-src")).toBe("'nonce-n0nce' 'strict-dynamic'");
    expect(directive(policy, "default-src")).toBe("'none'");
    expect(policy).not.toMatch(/unsafe-|\*|http:/);
  });

  it("P1: nobody frames the portal, moves its base or takes its forms", () => {
    const policy = contentSecurityPolicy("n0nce", production);
    expect(directive(policy, "frame-ancestors")).toBe("'none'");
    expect(directive(policy, "base-uri")).toBe("'none'");
    expect(directive(policy, "form-action")).toBe("'self'");
  });

  it("P1: names no foreign host unless Google's human check is switched on", () => {
    expect(contentSecurityPolicy("n0nce", production)).not.toContain("google");
    const policy = contentSecurityPolicy("n0nce", { ...production, recaptcha: KEYS });
    expect(directive(policy, "frame-src")).toContain("https://www.google.com/recaptcha/");
    expect(policy).not.toContain(KEYS.secretKey);
  });

  it("P1: sends uploads to a store only where one is set up, and names no key of it", () => {
    expect(directive(contentSecurityPolicy("n", production), "connect-src")).toBe("'self'");
    const keys = { region: "r", bucket: "b", accessKeyId: "k", secretAccessKey: "tajna" };
    const storage = { endpoint: "https://s3.primer.test/path", ...keys };
    const policy = contentSecurityPolicy("n", { ...production, storage });
    expect(directive(policy, "connect-src")).toBe("'self' https://s3.primer.test");
    expect(policy).not.toContain("tajna");
  });

  it("P1: lets forms go to the card gateway only where one is set up, and names no key of it", () => {
    const monri = { url: "https://ipg.monri.com", merchantKey: "tajna", authenticityToken: "zeton" };
    const policy = contentSecurityPolicy("n", { ...production, monri });
    expect(directive(policy, "form-action")).toBe("'self' https://ipg.monri.com");
    expect(policy).not.toMatch(/tajna|zeton/);
  });

  it("P1: only development evaluates text", () => {
    expect(contentSecurityPolicy("n", { ...production, mode: "demo" })).not.toContain("unsafe-eval");
    expect(contentSecurityPolicy("n", { ...production, mode: "development" })).toContain("'unsafe-eval'");
  });

  it("P1: turns addresses into https where the portal itself is on https", () => {
    expect(contentSecurityPolicy("n", production)).toContain("upgrade-insecure-requests");
    expect(contentSecurityPolicy("n", { ...production, secure: false })).not.toContain("upgrade-insecure");
  });
});

function directive(policy: string, name: string): string | undefined {
  const found = policy.split("; ").find((part) => part.startsWith(`${name} `));
  return found?.slice(name.length + 1);
}
