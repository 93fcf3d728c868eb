import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RequestKind } from "#lib/requests/journey";
import { journeyOf } from "#lib/requests/journey-of";
import { sr } from "#lib/texts/sr";
import { answerPages, sendChecked } from "../support/asking-by-forms";
import { type AskingClient, askingClient, authorisationOf, DAMAGE, refundOf } from "../support/asking-client";
import { CORE_SETTINGS, callCore } from "../support/core-api";
import { dump } from "../support/database-dump";
import { mailsTo, settled } from "../support/mailbox";
import type { Page } from "../support/page";
import { playCore } from "../support/played-core";
import { MILA } from "../support/sample-details";
import { smallPhoto } from "../support/sample-files";
import { type Portal, startPortal } from "../support/server";

const JMBG = "2003991710023";
const APART = "2003991 710023";
const SENTENCE = `Moj JMBG je ${JMBG}.`;
/** What only the client, the insurer and the core system may read. */
const TYPED = {
  serviceName: "Pregled endokrinologa",
  institution: "Ordinacija Jorgovan",
  claimedAmount: "7.777,00",
};
const ACCOUNT_DIGITS = "000000005574";

let portal: Portal;
let mila: AskingClient;
let petar: AskingClient;
const refused: Page[] = [];
let handedOut = "";
beforeAll(async () => {
  portal = await startPortal(CORE_SETTINGS);
  mila = await askingClient(portal, MILA);
  petar = await askingClient(portal);
  const refund = { ...refundOf(mila.personId), ...TYPED };
  await answerWrongly(mila, "pre-authorisation", authorisationOf(mila.personId));
  await answerWrongly(petar, "car-damage", DAMAGE);
  await sendChecked(mila.browser, await answerWrongly(mila, "medical-refund", refund));
  await complain();
  handedOut = (await callCore(portal, "/events")).text;
  await fetch(`${portal.url}/api/cron/outbox`, {
    headers: { authorization: `Bearer ${portal.env.cronSecret}` },
  });
  await settled(portal);
});
afterAll(() => portal?.stop());

/** Answers all pages; before each right answer a JMBG is typed into every field, alone and in a sentence, and names a file. */
async function answerWrongly({ browser }: AskingClient, kind: RequestKind, typed: Record<string, string>) {
  const { address, steps } = journeyOf(kind);
  return answerPages(browser, address, typed, async (page) => {
    const step = steps.find((one) => page.path === `${address}/${one.address}`);
    for (const text of [JMBG, SENTENCE]) {
      const wrong = Object.fromEntries((step?.fields ?? []).map(({ name }) => [name, text]));
      if (step?.fields.length)
        refused.push(await browser.submit(page.formWith(sr.requests.pages.save), wrong));
    }
    const upload = page.root.querySelector("form[action='/prilozi/novi']");
    if (!upload || kind !== "medical-refund") return;
    for (const name of [`${JMBG}.jpg`, `izveštaj ${APART} kraj.png`]) {
      const file = new File([new Uint8Array(await smallPhoto(name.length))], name, { type: "image/jpeg" });
      await browser.submit(page.form("form[action='/prilozi/novi']"), { prilog: file });
    }
  });
}

async function complain(): Promise<void> {
  const core = playCore(portal);
  const claim = await core.register(await core.awaits("refund-requested"));
  await claim.decide({ approved: 0, reason: "Endokrinolog nije pokriven." });
  await expect(mila.complain(String(claim.record.number), SENTENCE)).rejects.toThrow(
    sr.requests.refusals["holds-jmbg"],
  );
  await mila.complain(String(claim.record.number), "Endokrinolog jeste pokriven.");
  await core.awaits("complaint-filed");
}

describe("D3: a JMBG that a client types where nobody asked for it", () => {
  it("is refused at the field, in words that do not repeat it", () => {
    expect(refused.length).toBeGreaterThan(30);
    for (const page of refused) {
      expect([page.path, page.location, page.summary.length > 0]).toEqual([page.path, null, true]);
      const { title, summary, fieldErrors, path, location } = page;
      expectNoJmbg(JSON.stringify([title, summary, fieldErrors, path, location]));
    }
  });

  it("stands in no table, event, log or letter, nor in the name of a file", async () => {
    const all = await dump(portal.database);
    expect(all).toContain("Endokrinolog");
    for (const text of [all, handedOut, portal.log(), JSON.stringify(await mailsTo(portal))])
      expectNoJmbg(text);
    expect(all).toContain("izveštaj");
  });
});

describe("what a request says", () => {
  it("stands in no log and no letter", async () => {
    const mails = await mailsTo(portal, mila.email);
    expect(mails.length).toBeGreaterThan(3);
    for (const text of [portal.log(), JSON.stringify(mails)]) {
      for (const typed of Object.values(TYPED)) expect(text).not.toContain(typed);
      expect(text).not.toContain(ACCOUNT_DIGITS);
      expect(text).not.toMatch(/endokrinolog|refundaciju medicinskih|exam-report/i);
    }
  });

  it("stands in no address that the core system calls, and in no record of what was done", async () => {
    const events = JSON.stringify(await portal.database`select event, details from audit_events`);
    for (const typed of Object.values(TYPED)) expect(events).not.toContain(typed);
    expect(events).not.toMatch(/endokrinolog|primer\.test/i);
    expect(events).toContain("request.submitted");
  });
});

function expectNoJmbg(text: string): void {
  for (const written of [JMBG, Buffer.from(JMBG).toString("hex"), Buffer.from(JMBG).toString("base64")])
    expect(text).not.toContain(written);
  expect(text).not.toContain(APART);
}
