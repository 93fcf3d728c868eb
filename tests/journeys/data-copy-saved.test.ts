import { afterAll, beforeAll, expect, it } from "vitest";
import { LIMITS } from "#lib/protection/limits";
import { openAccount, signedInBrowser } from "../support/doors";
import { waitForMail } from "../support/mailbox";
import { type Portal, startPortal } from "../support/server";

const PAGE = "/nalog/kopija-podataka";

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal?.stop());

it("a copy that was saved as often as an hour allows says so in words at its address", async () => {
  const account = await openAccount(portal);
  const petar = await signedInBrowser(portal, account);
  const after = new Date();
  await petar.submit((await petar.get(PAGE)).form());
  await waitForMail(portal, account.email, { kind: "export-ready", after });
  const link = (await petar.get(PAGE)).root.querySelector(`main a[href^="${PAGE}/"]`);
  const address = link?.getAttribute("href") ?? "";
  expect((await petar.get(address)).status).toBe(200);
  const most = LIMITS.exportsOpenedByAccount[0]?.most ?? 0;
  await portal.database`update limits set used = most where most = ${most} and used = 1`;
  const { status, headers, body } = await petar.get(address);
  expect(status).toBe(429);
  expect(body).toContain("Previše pokušaja");
  expect(headers.get("cache-control")).toMatch(/private.*no-store/);
});
