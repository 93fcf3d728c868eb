import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { registerId } from "#lib/register/core-id";
import { sr } from "#lib/texts/sr";
import { putRequest } from "../support/asked";
import type { Browser } from "../support/browser";
import { openAccount, signedInBrowser } from "../support/doors";
import { MILA } from "../support/sample-details";
import { type Portal, startPortal } from "../support/server";

const PIPE = `/stete/${encodeURIComponent("NŠ-2026-0003998")}`;

let portal: Portal;
let mila: Browser;
let petar: Browser;
beforeAll(async () => {
  portal = await startPortal();
  const browserOf = async (changed: object) => signedInBrowser(portal, await openAccount(portal, changed));
  mila = await browserOf({ ...MILA, email: "nova.adresa@primer.test" });
  petar = await browserOf({ email: "petrova.nova@primer.test" });
});
afterAll(() => portal?.stop());

describe("R2: a declared account", () => {
  it("sees no health: neither claims nor authorisations, and is told so and how to change it", async () => {
    for (const path of ["/stete", "/zdravlje"]) {
      const page = await mila.get(path);
      expect(page.status).toBe(200);
      expect(page.text).toContain(sr.account.ownership.confirmNow);
      expect(page.body).not.toMatch(
        /RF-2026|AU-2026|Refundacija medicinskih troškova\b.*broj|rezonanca|Ultrazvuk/,
      );
      expect(page.body).not.toContain(registerId("authorisations", "AU-mila-4"));
    }
  });

  it("finds them under none of their addresses, as if they did not exist", async () => {
    await putRequest(portal.database, { kind: "medical-refund", username: "mila", number: "Z-refund" });
    await putRequest(portal.database, { kind: "pre-authorisation", username: "mila", number: "Z-autor" });
    const unknown = await mila.get("/stete/NE-POSTOJI-1");
    const hidden = [
      "/stete/RF-2026-0012001",
      "/stete/Z-refund",
      "/zdravlje/autorizacije/AU-2026-000731",
      "/zdravlje/autorizacije/Z-autor",
      `/zdravlje/autorizacije/${registerId("authorisations", "AU-mila-4")}`,
    ];
    for (const path of hidden) {
      const page = await mila.get(path);
      expect([path, page.status, page.text]).toEqual([path, 404, unknown.text]);
    }
    for (const path of ["/stete", "/zdravlje"])
      expect((await mila.get(path)).body).not.toMatch(/Z-refund|Z-autor/);
  });

  it("sees its other claims, without their documents", async () => {
    const page = await petar.get(PIPE);
    expect(page.heading).toBe("Isplaćeno 76.500,00 RSD");
    expect(page.text).toContain(sr.account.ownership.confirmNow);
    expect(page.body).not.toContain("/dokumenta/");
    expect(page.text).not.toContain("Odluka o odštetnom zahtevu");
  });

  it("sees all of it once the owner is confirmed", async () => {
    await portal.database`update accounts set declared_until = null where username in ('mila', 'petar')`;
    expect((await mila.get("/zdravlje")).text).toContain("Magnetna rezonanca kolena");
    expect((await mila.get("/stete/RF-2026-0012001")).status).toBe(200);
    expect((await petar.get(PIPE)).text).toContain("Odluka o odštetnom zahtevu");
  });
});
