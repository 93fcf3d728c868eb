import { afterAll, beforeAll, expect, it } from "vitest";
import { SAMPLE_CLIENTS } from "#db/demo/scenarios";
import { sr } from "#lib/texts/sr";
import { addDocument, begin, saveStep, saveSteps } from "../support/asking-pages";
import type { Browser } from "../support/browser";
import { openAccount, signedInBrowser } from "../support/doors";
import { type Portal, startPortal } from "../support/server";

const AUTHORISATION = "/zdravlje/autorizacija";
const { pages, answers, journeys } = sr.requests;
const words = journeys["pre-authorisation"];

let portal: Portal;
let browser: Browser;
beforeAll(async () => {
  portal = await startPortal();
  const { jmbg, policyNumber, email } = SAMPLE_CLIENTS.vesna;
  const vesna = await openAccount(portal, { jmbg, policyNumber, email: email ?? "", username: "vesna" });
  browser = await signedInBrowser(portal, vesna);
});
afterAll(() => portal?.stop());

it("a mother asks for her child, and what she typed survives every mistake", async () => {
  const who = await begin(browser, AUTHORISATION);
  expect(who.heading).toBe(words.steps.osiguranik.title);
  const refused = await browser.submit(who.formWith(pages.save));
  expect(refused.fieldErrors).toEqual({ insuredPerson: answers.insuredPerson.errors.empty });
  const luka = who.root.querySelectorAll(".option").find((option) => option.textContent.includes("Luka"));
  const insuredPerson = luka?.querySelector("input")?.getAttribute("value") ?? "";
  const service = await saveStep(browser, refused, { insuredPerson });
  const institution = await saveStep(browser, service, {
    authorisedService: "diagnostics",
    serviceName: "Ultrazvuk",
  });
  expect(institution.text).toContain("Luka Ilić · Dijagnostičke procedure · Ultrazvuk");
  const neither = await browser.submit(institution.formWith(pages.save));
  expect(neither.fieldErrors).toEqual({ wishedInstitution: answers.wishedInstitution.errors.empty });
  const term = await saveStep(browser, neither, { suggestInstitution: "da" });
  const past = await browser.submit(term.formWith(pages.save), { wishedDay: "1.1.2026", partOfDay: "any" });
  expect(past.fieldErrors).toEqual({ wishedDay: answers.wishedDay.errors["in-the-past"] });
  expect(past.values).toMatchObject({ wishedDay: "1.1.2026", partOfDay: "any" });
  const soon = new Date(Date.now() + 5 * 24 * 60 * 60 * 1000);
  const wishedDay = `${soon.getDate()}.${soon.getMonth() + 1}.${soon.getFullYear()}`;
  const why = await saveStep(browser, past, { wishedDay });
  const long = "bol u kolenu ".repeat(330).trim();
  const tooLong = await browser.submit(why.formWith(pages.save), { reason: long });
  expect(tooLong.fieldErrors).toEqual({ reason: sr.requests.typed["long-text"]["too-long"] });
  expect(tooLong.values.reason).toBe(long);
  const documents = await saveSteps(browser, tooLong, [
    { reason: "Bol u kolenu posle pada." },
    { hasReferral: "yes" },
  ]);
  expect(documents.path).toBe(`${AUTHORISATION}/dokumenta`);
  const phone = await saveStep(browser, await addDocument(browser, documents, "referral"));
  const check = await saveStep(browser, phone, { phone: "+381 64 123 4567" });
  expect((await browser.get(`${AUTHORISATION}/ustanova`)).values.suggestInstitution).toBe("da");
  const send = check.formWith(words.send);
  const sent = await browser.follow(await browser.submit(send, { consent: "da" }));
  expect(sent.path).toMatch(/\/autorizacija\/poslato\/Z-/);
  expect(sent.text).toContain("Luka Ilić");
});
