import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sr } from "#lib/texts/sr";
import type { Browser } from "../support/browser";
import { openAccount, signedInBrowser } from "../support/doors";
import type { Page } from "../support/page";
import { ANA, MILA } from "../support/sample-details";
import { smallPhoto } from "../support/sample-files";
import { type Portal, startPortal } from "../support/server";

const { about, documents } = sr.requests;
const ASKED = "Fotografija broja šasije";
const CAR = `/stete/${encodeURIComponent("NŠ-2026-0004517")}`;
const DECIDED = `/stete/${encodeURIComponent("NŠ-2026-0003998")}`;
const RUNNING = `/stete/${encodeURIComponent("RF-2026-0012001")}`;

let portal: Portal;
let petar: Browser;
let ana: Browser;
let mila: Browser;
beforeAll(async () => {
  portal = await startPortal();
  petar = await signedInBrowser(portal, await openAccount(portal));
  ana = await signedInBrowser(portal, await openAccount(portal, ANA));
  mila = await signedInBrowser(portal, await openAccount(portal, MILA));
});
afterAll(() => portal?.stop());
beforeEach(() => portal.database`delete from requests`.then(() => {}));

describe("documents for a claim", () => {
  it("are added under the name by which they were asked for, sent, and confirmed", async () => {
    const page = await petar.visit(`${CAR}/dokumenta`);
    expect(page.text).toContain(ASKED);
    const added = await add(petar, page, ASKED);
    expect(added.text).toContain("sasija.jpg");
    const sent = await send(petar, added, about["additional-documents"].send, { note: "Evo fotografije." });
    expect(sent.path).toMatch(/\/dokumenta\/poslato\/Z-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    for (const words of [about["additional-documents"].sent.title, "Evo fotografije.", ASKED, "sasija.jpg"])
      expect(sent.text).toContain(words);
    const [event] = await portal.database`
      select details from core_events where kind = 'documents-added' order by id desc limit 1`;
    expect(event?.details).toMatchObject({
      claim: "S-petar-8100026084517",
      note: "Evo fotografije.",
      attachments: [{ slot: ASKED, name: "sasija.jpg" }],
    });
    expect((await petar.visit(CAR)).text).toContain("sasija.jpg");
  });

  it("none added: the page says so at the first document, and keeps the note", async () => {
    const page = await petar.visit(`${CAR}/dokumenta`);
    const refused = await send(petar, page, about["additional-documents"].send, { note: "Čekam." });
    expect(refused.summary.join(" ")).toContain(ASKED);
    const target = refused.root.querySelector(".summary a")?.getAttribute("href")?.slice(1) ?? "";
    expect(refused.root.getElementById(decodeURIComponent(target))?.getAttribute("type")).toBe("file");
    expect(refused.text).toContain("Čekam.");
  });

  it("a JMBG in the note is refused at its field, and nothing is sent", async () => {
    const page = await add(petar, await petar.visit(`${CAR}/dokumenta`), "other");
    const refused = await send(petar, page, about["additional-documents"].send, { note: "0101990 360007" });
    expect(refused.summary.join(" ")).toContain(sr.requests.refusals["holds-jmbg"]);
    expect(await countSent()).toBe(0);
  });

  it("are kept for later, and can be removed", async () => {
    const page = await add(petar, await petar.visit(`${CAR}/dokumenta`), "other");
    await send(petar, page, about["additional-documents"].later, { note: "", kasnije: "da" });
    const again = await petar.visit(`${CAR}/dokumenta`);
    expect(again.text).toContain("sasija.jpg");
    const removed = await petar.follow(await petar.submit(again.formWith(documents.remove)));
    expect(removed.text).toContain(documents.removed);
    expect(removed.text).not.toContain("sasija.jpg");
  });

  it("sent twice by the same form are sent once, and lead to the same confirmation", async () => {
    const page = await add(petar, await petar.visit(`${CAR}/dokumenta`), ASKED);
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => petar.submit(page.formWith(about["additional-documents"].send), { note: "" })),
    );
    const places = new Set(answers.map(({ location }) => location));
    expect([places.size, await countSent()]).toEqual([1, 1]);
  });

  it("are not taken for a claim that is decided: its own page says how it stands", async () => {
    const page = await petar.visit(`${DECIDED}/dokumenta`);
    expect(page.path).toBe(DECIDED);
    expect(await countDrafts()).toBe(0);
  });
});

describe("a complaint", () => {
  it("is filed against a decision and confirmed with the day of the answer", async () => {
    const page = await petar.visit(`${DECIDED}/prigovor`);
    const sent = await send(petar, page, about.complaint.send, { complaint: "Šteta je veća od procene." });
    expect(sent.path).toMatch(/\/prigovor\/poslato\/Z-/);
    expect(sent.text).toContain("Odgovor stiže najkasnije do");
    expect(sent.text).toContain("Šteta je veća od procene.");
    const [event] = await portal.database`
      select details from core_events where kind = 'complaint-filed' order by id desc limit 1`;
    expect(event?.details).toMatchObject({
      claim: "S-petar-8100026084525",
      complaint: "Šteta je veća od procene.",
    });
  });

  it("is one: whoever asks for its page again is led to the claim, where the first one stands", async () => {
    const page = await petar.visit(`${DECIDED}/prigovor`);
    const sent = await send(petar, page, about.complaint.send, { complaint: "Šteta je veća od procene." });
    const again = await petar.visit(`${DECIDED}/prigovor`);
    expect(again.path).toBe(DECIDED);
    expect(again.text).toContain(`pod brojem ${sent.path.split("/").pop()}`);
  });

  it("without words is refused in words", async () => {
    const page = await petar.visit(`${DECIDED}/prigovor`);
    const refused = await send(petar, page, about.complaint.send, { complaint: " " });
    expect(refused.summary.join(" ")).toContain(sr.requests.answers.complaint.errors.empty);
  });

  it("of four thousand letters and one more is refused and stands in the field whole", async () => {
    const page = await petar.visit(`${DECIDED}/prigovor`);
    const long = "a".repeat(4001);
    const refused = await send(petar, page, about.complaint.send, { complaint: long });
    expect(refused.summary.join(" ")).toContain(sr.requests.typed["long-text"]["too-long"]);
    expect(refused.body).toContain(long);
  });

  it("is not possible before a decision", async () => {
    expect((await mila.visit(`${RUNNING}/prigovor`)).path).toBe(RUNNING);
  });
});

describe("another client's claim (D1)", () => {
  it.each(["dokumenta", "prigovor", "dokumenta/poslato/Z-2222-2222"])("D1: has no page %s", async (page) => {
    const foreign = await ana.get(`${CAR}/${page}`);
    const unknown = await ana.get(`/stete/nema-je/${page}`);
    expect([foreign.status, unknown.status]).toEqual([404, 404]);
    expect(await countDrafts()).toBe(0);
  });

  it("D1: says so to whoever sends a form of it, and is unchanged", async () => {
    const page = await add(petar, await petar.visit(`${CAR}/dokumenta`), "other");
    for (const button of [about["additional-documents"].send, documents.remove]) {
      const answer = await ana.submit(page.formWith(button));
      expect([answer.status, answer.location]).toEqual([303, CAR]);
    }
    expect((await ana.get(CAR)).status).toBe(404);
    expect((await petar.visit(`${CAR}/dokumenta`)).text).toContain("sasija.jpg");
    expect(await countSent()).toBe(0);
  });

  it("D1: shows no confirmation of what somebody else sent", async () => {
    const page = await petar.visit(`${DECIDED}/prigovor`);
    const sent = await send(petar, page, about.complaint.send, { complaint: "Šteta je veća od procene." });
    expect((await mila.get(sent.path)).status).toBe(404);
    expect((await petar.get(sent.path)).status).toBe(200);
  });
});

async function add(browser: Browser, page: Page, slot: string): Promise<Page> {
  const file = new File([new Uint8Array(await smallPhoto(7))], "sasija.jpg", { type: "image/jpeg" });
  const place = `form[action='/prilozi/novi']:has(input[value='${slot}'])`;
  return browser.follow(await browser.submit(page.form(place), { prilog: file }));
}

async function send(
  browser: Browser,
  page: Page,
  button: string,
  typed: Record<string, string>,
): Promise<Page> {
  return browser.follow(await browser.submit(page.formWith(button), typed));
}

async function countSent(): Promise<number> {
  const [row] =
    await portal.database`select count(*)::int as sent from requests where submitted_at is not null`;
  return row?.sent;
}

async function countDrafts(): Promise<number> {
  const [row] = await portal.database`select count(*)::int as drafts from requests`;
  return row?.drafts;
}
