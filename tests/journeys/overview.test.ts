import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { daysFromToday } from "#db/demo/builders";
import { coreIdOf, SAMPLE_CLIENTS } from "#db/demo/scenarios";
import { registerId } from "#lib/register/core-id";
import { formatDate } from "#lib/texts/format";
import { sr } from "#lib/texts/sr";
import { putRequest } from "../support/asked";
import type { Browser } from "../support/browser";
import { CORE_SETTINGS, putRecords } from "../support/core-api";
import { openAccount, signedInBrowser } from "../support/doors";
import type { Page } from "../support/page";
import { MILA } from "../support/sample-details";
import { type Portal, startPortal } from "../support/server";

const { dragan } = SAMPLE_CLIENTS;
const { overview } = sr;

let portal: Portal;
let petar: Browser;
let mila: Browser;
beforeAll(async () => {
  portal = await startPortal(CORE_SETTINGS);
  petar = await signedInBrowser(portal, await openAccount(portal));
  mila = await signedInBrowser(portal, await openAccount(portal, MILA));
});
afterAll(() => portal?.stop());

describe("the overview", () => {
  it("begins with what waits for the client, most urgent first, and says so in its headline", async () => {
    const page = await petar.get("/pregled");
    expect(page.heading).toBe("2 stvari čekaju na vas");
    expect(todosOf(page)).toEqual(["Pošaljite dokument koji nedostaje", "Platite 4. ratu za kasko"]);
    expect(page.text).toContain("Šteta na vozilu BG 0001-PP. Nedostaje: Fotografija broja šasije.");
    expect(spaced(page)).toContain(
      `Iznos je 14.600,00 RSD, dospeva za 5 dana, ${formatDate(daysFromToday(5))}`,
    );
  });

  it("puts what is overdue before everything else", async () => {
    await putRecords(portal, "instalments", [
      {
        id: "R-late",
        version: 1,
        policy: "P-8100026084525",
        dueOn: daysFromToday(-3),
        amount: 100_000,
        paid: 40_000,
        reference: "810002608452599",
      },
    ]);
    const page = await petar.get("/pregled");
    expect(page.heading).toBe("3 stvari čekaju na vas");
    expect(todosOf(page)[0]).toBe("Platite 2. ratu za osiguranje domaćinstva");
    expect(spaced(page)).toContain("Iznos je 600,00 RSD, kasni 3 dana, dospela je");
    const amber = (await petar.get("/polise/8100026084525")).root.querySelector("main tr.turn");
    expect(amber?.text).toContain("Kasni 3 dana");
  });

  it("reminds of authorisations that end within a week, and shows what is under way", async () => {
    const page = await mila.get("/pregled");
    expect(todosOf(page)).toContain(`Iskoristite autorizaciju do ${formatDate(daysFromToday(5))}`);
    expect(page.text).toContain("Magnetna rezonanca kolena");
    expect(sectionsOf(page)).toEqual(
      [
        overview.underWay.title,
        overview.policies,
        sr.pension.title,
        sr.healthCard.title,
        overview.start.title,
      ].map((title) => title.replace("-", "-\u2060")),
    );
    expect(page.text.replace(/\s/g, "")).toContain("730000011001");
  });

  it("leads nowhere where nothing is", async () => {
    for (const browser of [petar, mila]) {
      const page = await browser.get("/pregled");
      const hrefs = page.root.querySelectorAll("main a").map((link) => link.getAttribute("href") ?? "");
      const ours = new Set(hrefs.filter((href) => href.startsWith("/")));
      expect(ours.size).toBeGreaterThan(4);
      for (const href of ours) expect([href, (await browser.visit(href)).status]).toEqual([href, 200]);
    }
  });

  it("reminds of a request that was begun, but not twice where documents are missing anyway", async () => {
    // The pages for documents begin a draft when they are opened.
    await portal.database`delete from requests where submitted_at is null`;
    await putRequest(portal.database, { kind: "car-damage", username: "petar" });
    const subjectId = registerId("claims", "S-petar-8100026084517");
    await putRequest(portal.database, { kind: "additional-documents", username: "petar", subjectId });
    const page = await petar.get("/pregled");
    expect(todosOf(page).slice(-2)).toEqual(["Platite 4. ratu za kasko", overview.draft.title]);
    expect(page.text).toContain("Prijava štete na vozilu, sačuvano");
    const go = page.root.querySelectorAll("main a.button").find(({ text }) => text === overview.draft.go);
    expect((await petar.visit(go?.getAttribute("href") ?? "")).path).toMatch(/^\/stete\/prijava-vozila\//);
  });

  it("shows what was sent, as long as the core system has not answered", async () => {
    await putRequest(portal.database, { kind: "medical-refund", username: "mila", number: "Z-TEST-1" });
    expect((await mila.get("/pregled")).text).toContain("Broj zahteva dobijate najkasnije");
  });

  it("tells whose last policy ended that nothing is insured, and stays useful", async () => {
    const details = { ...dragan, username: "dragan", policyNumber: "" };
    const page = await (await signedInBrowser(portal, await openAccount(portal, details))).get("/pregled");
    expect(page.heading).toBe(sr.policies.noneActive);
    for (const words of [overview.underWay.none, "NI 0005-DN", overview.card.none, "0800 222 555"])
      expect(page.text).toContain(words);
  });

  it("R2: shows a declared account nothing about health, nor what it has saved", async () => {
    await portal.database`
      update accounts set declared_until = now() + interval '1 hour' where username = 'mila'`;
    const page = await mila.get("/pregled");
    expect(page.heading).toBe(sr.account.ownership.title);
    expect(page.text).toContain("7300");
    for (const hidden of [
      "Refundacija medicinskih",
      "Magnetna",
      "Ultrazvuk",
      "Z-TEST-1",
      sr.healthCard.number,
      "Generali Basic",
    ])
      expect(page.text).not.toContain(hidden);
  });
});

describe("somebody who is new to the insurer", () => {
  it("finds what will be here and how it gets here", async () => {
    await portal.database`delete from policy_persons where person_id = ${registerId("persons", coreIdOf("dragan"))}`;
    const browser = await signedInBrowser(portal, {
      username: "dragan",
      password: "zeleni bicikl na tavanu",
      email: dragan.email,
    });
    const page = await browser.get("/pregled");
    expect(page.text).toContain(sr.policies.none.title);
    expect((await browser.get("/polise")).text).toContain(sr.policies.none.text);
  });
});

/** Headlines of what waits. */
function todosOf(page: Page): string[] {
  return page.root.querySelectorAll("main .todo h2").map(({ text }) => text.replaceAll("\u00a0", " "));
}

function sectionsOf(page: Page): string[] {
  return page.root.querySelectorAll("main .section > h2").map(({ text }) => text);
}

function spaced(page: Page): string {
  return page.text.replaceAll("\u00a0", " ");
}
