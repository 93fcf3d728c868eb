import { describe, expect, it } from "vitest";
import { isSameOrigin } from "../../app/_server/same-origin";

const PORTAL = "https://portal.primer.test";

describe("isSameOrigin (L8)", () => {
  it.each([[{ origin: PORTAL }], [{ origin: PORTAL, "sec-fetch-site": "same-origin" }]])(
    "L8: lets %j through",
    (headers) => expect(isSameOrigin(new Headers(headers), PORTAL)).toBe(true),
  );

  it.each([
    [{}],
    [{ "sec-fetch-site": "same-origin" }],
    [{ origin: "null" }],
    [{ origin: "" }],
    [{ origin: "https://evil.test" }],
    [{ origin: "http://portal.primer.test" }],
    [{ origin: `${PORTAL}:444` }],
    [{ origin: `${PORTAL}.evil.test` }],
    [{ origin: "https://www.portal.primer.test" }],
    [{ origin: "http://localhost:3000" }],
    [{ origin: PORTAL, "sec-fetch-site": "cross-site" }],
    [{ origin: PORTAL, "sec-fetch-site": "same-site" }],
    [{ origin: PORTAL, "sec-fetch-site": "none" }],
    [{ origin: `${PORTAL}, https://evil.test` }],
  ])("L8: refuses %j", (headers) =>
    expect(isSameOrigin(new Headers(headers as Record<string, string>), PORTAL)).toBe(false),
  );

  it("L8: on one's own machine every name of it counts, at the same port only", () => {
    const from = (origin: string) => isSameOrigin(new Headers({ origin }), "http://localhost:3000");
    expect(from("http://127.0.0.1:3000")).toBe(true);
    expect(from("http://[::1]:3000")).toBe(true);
    expect(from("http://127.0.0.1:3001")).toBe(false);
    expect(from("https://127.0.0.1:3000")).toBe(false);
    expect(from("http://localhost.evil.test:3000")).toBe(false);
  });
});
