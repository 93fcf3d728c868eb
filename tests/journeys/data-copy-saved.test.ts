import { afterAll, beforeAll, expect, it } from "vitest";
import { openAccount, signedInBrowser } from "../support/doors";
import { waitForMail } from "../support/mailbox";
import { type Portal, startPortal } from "../support/server";

const PAGE = "/nalog/kopija-podataka";

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal?.stop());

it("a copy is saved twenty times an hour; beyond, its address says so in words", async () => {
  const account = await openAccount(portal);
  const petar = await signedInBrowser(portal, account);
  const after = new Date();
  await petar.submit((await petar.get(PAGE)).form());
  await waitForMail(portal, account.email, { kind: "export-ready", after });
  const link = (await petar.get(PAGE)).root.querySelector(`main a[href^="${PAGE}/"]`);
  const address = link?.getAttribute("href") ?? "";
  for (let time = 0; time < 20; time += 1) expect((await petar.get(address)).status).toBe(200);
  const { status, headers, body } = await petar.get(address);
  expect(status).toBe(429);
  expect(body).toContain("Previše pokušaja");
  expect(headers.get("cache-control")).toMatch(/private.*no-store/);
});
