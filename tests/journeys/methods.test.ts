import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rawRequest } from "../support/raw-request";
import { type Portal, startPortal } from "../support/server";

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal?.stop());

const ADDRESSES = [
  "/",
  "/prijava",
  "/registracija",
  "/pregled",
  "/nema-ove-strane",
  "/api/health",
  "/api/cron/outbox",
  "/api/human-check",
  "/api/auth/session",
  "/dev/mailbox.json",
  "/prilozi/novi",
  "/prilozi/novi/adresa",
  "/prilozi/00000000-0000-4000-8000-000000000000",
  "/prilozi/00000000-0000-4000-8000-000000000000/slicica",
  "/icon.svg",
  "/_next/static/nema.js",
];

describe("P3: only the methods that exist", () => {
  it.each(["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "PURGE"])(
    "%s is refused everywhere",
    async (method) => {
      for (const path of ADDRESSES) {
        const { status, body } = await rawRequest(portal, path, { method });
        expect([404, 405], `${method} ${path}`).toContain(status);
        expect(body).not.toMatch(/\bat .*:\d+:\d+/);
      }
    },
  );

  it("TRACE never echoes a cookie", async () => {
    const headers = { cookie: "portal-sesija=tajna" };
    const { body } = await rawRequest(portal, "/prijava", { method: "TRACE", headers });
    expect(body).not.toContain("tajna");
  });

  it("HEAD answers as GET, without a body", async () => {
    for (const path of ["/", "/prijava", "/api/health"]) {
      const head = await rawRequest(portal, path, { method: "HEAD" });
      expect([head.status, head.body]).toEqual([200, ""]);
    }
  });

  const BODIES: [string, string, string][] = [
    ["nothing", "", ""],
    ["a form without a target", "application/x-www-form-urlencoded", "username=petar&password=x"],
    ["JSON", "application/json", "{"],
    ["a form whose target never existed", "multipart/form-data; boundary=x", part("$ACTION_ID_00aa", "")],
    ["a target that is no id", "multipart/form-data; boundary=x", part("$ACTION_ID_../../etc/passwd", "")],
    ["fields of another form", "multipart/form-data; boundary=x", part("1_username", "petar")],
  ];

  it.each(BODIES)("a POST with %s is no 500", async (_, contentType, body) => {
    for (const path of ["/", "/prijava", "/registracija", "/pregled", "/nema-ove-strane"]) {
      const headers = { origin: portal.url, ...(contentType && { "content-type": contentType }) };
      const { status } = await rawRequest(portal, path, { method: "POST", headers, body });
      expect(status, path).toBeLessThan(500);
    }
  });

  it("a POST to a target that never existed changes nothing and shows no stack", async () => {
    const headers = { origin: portal.url, "next-action": "00".repeat(21), "content-type": "text/plain" };
    const { status, body } = await rawRequest(portal, "/prijava", { method: "POST", headers, body: "[]" });
    expect(status).toBeLessThan(500);
    expect(body).not.toMatch(/\bat .*:\d+:\d+/);
  });
});

function part(name: string, value: string): string {
  return `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n--x--\r\n`;
}
