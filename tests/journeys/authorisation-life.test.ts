import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Authorisation } from "#db/core-play/authorisations";
import { daysFromToday } from "#db/demo/builders";
import { coreIdOf, policyIdOf } from "#db/demo/scenarios";
import { type AskingClient, askingClient } from "../support/asking-client";
import { CORE_SETTINGS } from "../support/core-api";
import { forgetLimits } from "../support/doors";
import { countOf, stateLetter } from "../support/letters-of-state";
import { type PlayedCore, playCore } from "../support/played-core";
import { MILA } from "../support/sample-details";
import { type Portal, startPortal } from "../support/server";

let portal: Portal;
let core: PlayedCore;
let mila: AskingClient;
beforeAll(async () => {
  portal = await startPortal(CORE_SETTINGS);
  core = playCore(portal);
  mila = await askingClient(portal, MILA);
});
afterAll(() => portal?.stop());
beforeEach(() => forgetLimits(portal));

it("is asked for in one event, taken up, approved with its number and last day, and used", async () => {
  const { event, authorisation } = await askAndTakeUp();
  expect(event.details).toMatchObject({
    insuredPerson: coreIdOf("mila"),
    policies: [policyIdOf("7300000000011")],
    service: "diagnostics",
    serviceName: "Magnetna rezonanca kolena",
    institution: "Dom zdravlja Primer",
    wishedDay: daysFromToday(7),
    reason: "Bol u kolenu posle pada",
  });
  const number = event.details.number.replace("Z", "AU");
  const since = new Date();
  await authorisation.approve("Dom zdravlja Primer, Novi Sad", 2_800_000);
  const letter = await stateLetter(portal, mila.email, number, since);
  expect(letter.text).not.toMatch(/rezonanc|odobren|Dom zdravlja/i);
  const page = await shown(number);
  for (const fact of [number, "Dom zdravlja Primer, Novi Sad", "28.000,00 RSD", dayOf(31)])
    expect(page).toContain(fact);
  const before = new Date();
  await authorisation.wasUsed();
  await stateLetter(portal, mila.email, number, before);
  expect(await shown(number)).toMatch(/iskorišćen/i);
});

it("expires", async () => {
  const { event, authorisation } = await askAndTakeUp();
  const number = event.details.number.replace("Z", "AU");
  await authorisation.approve("Dom zdravlja Primer, Novi Sad", 2_800_000);
  const since = new Date();
  await authorisation.hasExpired();
  await stateLetter(portal, mila.email, number, since);
  expect(await shown(number)).toMatch(/istek/i);
  expect(await countOf(portal, mila.email, number)).toBe(2);
});

it("is rejected with the reason, which stands on the page and in no letter", async () => {
  const { event, authorisation } = await askAndTakeUp();
  const since = new Date();
  await authorisation.reject("Paket ne pokriva ovu uslugu.");
  const letter = await stateLetter(portal, mila.email, event.details.number, since);
  expect(letter.text).not.toContain("Paket");
  expect(await shown(event.details.number)).toContain("Paket ne pokriva ovu uslugu.");
});

async function askAndTakeUp() {
  await mila.askForAuthorisation();
  const event = await core.awaits("authorisation-requested");
  const since = new Date();
  const authorisation: Authorisation = await core.takeUp(event);
  await stateLetter(portal, mila.email, event.details.number, since);
  return { event, authorisation };
}

async function shown(number: string): Promise<string> {
  const page = await mila.browser.get(`/zdravlje/autorizacije/${number}`);
  expect(page.status).toBe(200);
  return page.text;
}

/** As pages write it. */
function dayOf(days: number): string {
  const [year, month, day] = daysFromToday(days).split("-").map(Number);
  return `${day}.${month}.${year}.`;
}
