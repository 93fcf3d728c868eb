import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sr } from "#lib/texts/sr";
import { addDocument, addDocuments, begin, removeDocument, saveStep } from "../support/asking-pages";
import type { Browser } from "../support/browser";
import { type Account, openAccount, signedInBrowser } from "../support/doors";
import { waitForMail } from "../support/mailbox";
import { MILA } from "../support/sample-details";
import { type Portal, startPortal } from "../support/server";

const REFUND = "/zdravlje/refundacija";
const { pages, answers, typed: byType, refusals, journeys, documents, slots } = sr.requests;
const words = journeys["medical-refund"];

let portal: Portal;
let mila: Account;
let browser: Browser;
beforeAll(async () => {
  portal = await startPortal();
  mila = await openAccount(portal, MILA);
  browser = await signedInBrowser(portal, mila);
});
afterAll(() => portal?.stop());

describe("a refund, from its first page to its confirmation, without script", () => {
  it("tells before it begins which documents each kind of service needs", async () => {
    const page = await browser.get(REFUND);
    const kinds = page.root.querySelectorAll("main details").map((kind) => kind.textContent);
    expect(kinds.find((kind) => kind.includes("Laboratorijske analize"))).toContain(slots.results.title);
    expect(kinds.find((kind) => kind.includes("Kupovina lekova"))).not.toContain(slots.results.title);
    expect(kinds).toHaveLength(6);
  });

  it("asks one thing a page, says what is wrong at its field, and loses nothing that was typed", async () => {
    const service = await begin(browser, REFUND);
    expect(service.path).toBe(`${REFUND}/usluga`);
    expect(service.text).toContain(`${words.title}, korak 1 od 6`);
    await expectRefused(service, {}, { refundService: answers.refundService.errors.empty });
    const details = await saveStep(browser, service, { refundService: "specialist-exam" });
    const half = { serviceDay: "31.2.2026", serviceName: "Pregled „A“ & <b>B</b>", institution: "" };
    const refused = await expectRefused(details, half, {
      serviceDay: byType.day.impossible,
      institution: answers.institution.errors.empty,
    });
    expect(refused.values).toMatchObject(half);
    expect(refused.title).toMatch(/^Greška: /);
    const jmbg = { serviceDay: "5.11.2026", serviceName: `Pregled ${MILA.jmbg}`, institution: "Primer" };
    await expectRefused(refused, jmbg, { serviceName: refusals["holds-jmbg"] });
    const amount = await saveStep(browser, refused, {
      ...half,
      serviceDay: "5.11.2026",
      institution: "Primer",
    });
    expect(amount.text).toContain("Specijalistički pregled · Primer · 5.11.2026.");
    await expectRefused(amount, { claimedAmount: "osam" }, { claimedAmount: byType.money.malformed });
    const account = await saveStep(browser, amount, { claimedAmount: "8.400" });
    await expectRefused(
      account,
      { bankAccount: "160000000123456778" },
      {
        bankAccount: byType["bank-account"]["wrong-digits"],
      },
    );
    const paper = await saveStep(browser, account, { bankAccount: "999-4600001-47" });
    expect(paper.path).toBe(`${REFUND}/dokumenta`);
  });

  it("takes documents one by one, says in words what it cannot take, and lets them be removed", async () => {
    const empty = await browser.get(`${REFUND}/dokumenta`);
    await expectRefused(
      empty,
      {},
      {
        "exam-report": `Dodajte: ${slots["exam-report"].title}`,
        "fiscal-receipt": `Dodajte: ${slots["fiscal-receipt"].title}`,
      },
    );
    const wrong = new File(["samo tekst"], "racun.pdf", { type: "application/pdf" });
    const refused = await addDocument(browser, empty, "fiscal-receipt", wrong);
    expect(refused.fieldErrors["fiscal-receipt"]).toBe(sr.attachments.refusals["not-accepted"]);
    expect(refused.summary).toEqual([sr.attachments.refusals["not-accepted"]]);
    const both = await addDocuments(browser, refused, ["exam-report", "fiscal-receipt"]);
    expect(both.text).toContain("exam-report.jpg");
    const without = await removeDocument(browser, both, "exam-report.jpg");
    expect(without.text).toContain(documents.removed);
    expect(without.text).not.toContain("exam-report.jpg");
    const again = await addDocument(browser, without, "exam-report");
    expect((await saveStep(browser, again)).path).toBe(`${REFUND}/provera`);
  });

  it("shows all answers before it sends them, and comes back there after a change", async () => {
    const check = await browser.get(`${REFUND}/provera`);
    for (const answer of [
      "Mila Savić",
      "Specijalistički pregled",
      "Pregled „A“ & <b>B</b>",
      "8.400,00 RSD",
      "999-4600001-47",
    ])
      expect(check.text).toContain(answer);
    const changes = check.root.querySelectorAll("main .part-head a").map((link) => link.getAttribute("href"));
    expect(changes).toEqual(
      ["usluga", "detalji", "iznos", "racun", "dokumenta"].map((step) => `${REFUND}/${step}`),
    );
    const amount = await browser.get(`${REFUND}/iznos`);
    expect(amount.values.claimedAmount).toBe("8.400,00");
    const back = await saveStep(browser, amount, { claimedAmount: "9100,50" });
    expect(back.path).toBe(`${REFUND}/provera`);
    expect(back.text).toContain("9.100,50 RSD");
  });

  it("asks for the documents of the other service when the service is changed", async () => {
    const service = await browser.get(`${REFUND}/usluga`);
    expect(service.values.refundService).toBe("specialist-exam");
    const open = await saveStep(browser, service, { refundService: "laboratory" });
    expect(open.path).toBe(`${REFUND}/dokumenta`);
    expect(open.text).toContain(slots.results.title);
    const back = await browser.get(`${REFUND}/usluga`);
    expect((await saveStep(browser, back, { refundService: "specialist-exam" })).path).toBe(
      `${REFUND}/provera`,
    );
  });

  it("is sent with the consent only, and confirmed under its number, by mail and as a paper", async () => {
    const check = await browser.get(`${REFUND}/provera`);
    const refused = await browser.submit(check.formWith(words.send));
    expect(refused.fieldErrors).toEqual({ consent: pages.check.consent });
    const sent = await browser.follow(await browser.submit(refused.formWith(words.send), { consent: "da" }));
    expect(sent.path).toMatch(/^\/zdravlje\/refundacija\/poslato\/Z-\w{4}-\w{4}$/);
    const number = sent.path.split("/").pop() ?? "";
    expect(sent.heading).toBe(words.sent.title);
    expect(sent.text).toContain(number);
    expect(sent.text).toContain("9.100,50 RSD");
    const mail = await waitForMail(portal, mila.email, { subject: "zahtev za refundaciju" });
    expect(mail.text).toContain(number);
    const again = await browser.get(sent.path);
    expect(again.text).toBe(sent.text);
    const paper = await browser.get(`/zahtevi/${number}/potvrda`);
    expect(paper.headers.get("content-type")).toBe("application/pdf");
    expect(paper.body).toMatch(/^%PDF-/);
    const start = await browser.get(REFUND);
    expect(start.text).toContain(pages.start.begin);
  });
});

async function expectRefused(
  page: Awaited<ReturnType<typeof begin>>,
  typed: Record<string, string>,
  errors: Record<string, string>,
) {
  const refused = await browser.submit(page.formWith(pages.save), typed);
  expect(refused.status).toBe(200);
  expect(refused.fieldErrors).toEqual(errors);
  expect(refused.summary).toEqual(Object.values(errors));
  return refused;
}
