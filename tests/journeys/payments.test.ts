import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { daysFromToday } from "#db/demo/builders";
import { SAMPLE_CLIENTS } from "#db/demo/scenarios";
import { registerId } from "#lib/register/core-id";
import { formatDate } from "#lib/texts/format";
import { sr } from "#lib/texts/sr";
import { type Browser, newBrowser } from "../support/browser";
import { CORE_SETTINGS, putRecords } from "../support/core-api";
import { openAccount, signedInBrowser } from "../support/doors";
import type { Page } from "../support/page";
import { readPdf } from "../support/read-pdf";
import { readQr } from "../support/read-qr";
import { ANA } from "../support/sample-details";
import { getBytes } from "../support/sending-files";
import { type Portal, startPortal } from "../support/server";

/** Petar's next one, and one that he has paid; the household's, by which Ana is insured only. */
const NEXT = pathOf("R-8100026084517-04");
const PAID = pathOf("R-8100026084517-01");
const HOUSEHOLD = pathOf("R-8100026084525-01");
const LATE = pathOf("R-7300000000029-02");

let portal: Portal;
let petar: Browser;
let vesna: Browser;
beforeAll(async () => {
  portal = await startPortal(CORE_SETTINGS);
  petar = await signedInBrowser(portal, await openAccount(portal));
  const { jmbg, policyNumber, email } = SAMPLE_CLIENTS.vesna;
  vesna = await signedInBrowser(
    portal,
    await openAccount(portal, { jmbg, policyNumber, email, username: "vesna" }),
  );
});
afterAll(() => portal?.stop());

describe("what is to be paid", () => {
  it("stands in the headline, then by day, then what was paid", async () => {
    const page = await petar.get("/placanja");
    expect(spaced(page.heading)).toBe(`Platite 14.600,00 RSD do ${formatDate(daysFromToday(5))}`);
    expect(linkTo(page, NEXT)).toBe("Plati ratu");
    expect(page.text).toContain("Plaćeno i zatvoreno");
    expect(rowsOf(page)).toHaveLength(4);
  });

  it("is late in words, with the rest of what was paid in part", async () => {
    const list = await vesna.get("/placanja");
    expect(spaced(list.heading)).toBe("Kasni uplata od 15.000,00 RSD");
    expect(list.text).toContain("Dospeva kasnije");
    const page = await vesna.get(LATE);
    expect(page.heading).toBe("Platite 2. ratu za zdravstveno osiguranje");
    expect(spaced(page.text)).toContain("Od 24.000,00 RSD plaćeno je 9.000,00 RSD.");
    expect(page.text).toContain("=15.000,00");
  });

  it("is narrowed to a policy and a year by the address", async () => {
    const household = await petar.get("/placanja?polisa=8100026084525");
    expect(rowsOf(household)).toHaveLength(1);
    const never = await petar.get("/placanja?godina=1999&polisa=8100026084525");
    expect(never.text).toContain("Nema rata koje odgovaraju izboru.");
    expect((await petar.get("/placanja?polisa=%00&polisa=x&godina=-1&koliko=1e99")).status).toBe(200);
  });

  it("is found from the overview and from the policy", async () => {
    expect(linkTo(await petar.get("/pregled"), NEXT)).toBe("Plati ratu");
    const policy = await petar.get("/polise/8100026084517");
    expect(linksTo(policy, NEXT)).toEqual(["Plati ratu", "4. rata"]);
    expect(linksTo(policy, PAID)).toEqual([]);
  });
});

describe("an instalment to be paid", () => {
  const reference = "38810002608451704";

  it("shows the fields of a slip and the way by code", async () => {
    const page = await petar.get(NEXT);
    expect(page.heading).toBe("Platite 4. ratu za kasko");
    expect(spaced(page.text)).toContain(`Rata dospeva za 5 dana, ${formatDate(daysFromToday(5))}`);
    expect(fieldsOf(page)).toMatchObject({
      Uplatilac: "Petar Petrović",
      "Svrha uplate": "Premija po polisi 8100026084517",
      Primalac: "Osiguranje Demo a.d.o., Beograd",
      "Šifra plaćanja": "160",
      Iznos: "=14.600,00",
      "Račun primaoca": "999-0000004600001-47",
      Model: "97",
      "Poziv na broj": reference,
    });
    expect(page.text).toContain("NBS IPS QR");
  });

  it("gives its code as a picture to save, which pays what is owed to our account", async () => {
    const { status, headers, content } = await getBytes(portal, petar, `${NEXT}/kod`);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("image/png");
    expect(headers.get("content-disposition")).toContain(
      'attachment; filename="NBS IPS QR 810002608451704.png"',
    );
    expect(headers.get("cache-control")).toMatch(/private.*no-store/);
    expect(await readQr(content)).toEqual({
      errorCorrection: "M",
      text: `K:PR|V:01|C:1|R:999000000460000147|N:Osiguranje Demo a.d.o.\nBeograd|I:RSD14600,00|P:Petar Petrović|SF:260|S:Premija po polisi 8100026084517|RO:97${reference}`,
    });
  });

  it("gives its slip as a PDF", async () => {
    const { status, headers, content } = await getBytes(portal, petar, `${NEXT}/uplatnica`);
    expect(status).toBe(200);
    expect(headers.get("content-disposition")).toContain("Uplatnica 810002608451704.pdf");
    const { pages } = await readPdf(content);
    for (const words of ["Petar Petrović", "=14.600,00", "999-0000004600001-47"])
      expect(pages[0]).toContain(words);
  });

  it("takes its amount from our rows, whatever an address or a form says", async () => {
    for (const path of [`${NEXT}?iznos=1&amount=1`, `${NEXT}/kod?iznos=1&amount=1`]) {
      const { status } = await getBytes(portal, petar, path);
      expect(status).toBe(200);
    }
    const { content } = await getBytes(portal, petar, `${NEXT}/kod?iznos=1&amount=1&I=RSD1,00`);
    expect((await readQr(content)).text).toContain("I:RSD14600,00");
    expect((await petar.get(`${NEXT}?iznos=1&amount=1`)).text).toContain("=14.600,00");
  });

  it("is paid as soon as money has arrived, with its day and without ways to pay", async () => {
    const late = registerId("instalments", "R-7300000000029-02");
    await portal.database`insert into payment_ledger (instalment_id, source, source_id, paid_on, amount, currency, balance)
      values (${late}, 'bank', ${randomUUID()}, ${daysFromToday(0)}, 1500000, 'RSD', 2400000)`;
    const page = await vesna.get(LATE);
    expect(page.heading).toBe("Plaćena je 2. rata za zdravstveno osiguranje");
    expect(spaced(page.text)).toContain(`Plaćeno je 24.000,00 RSD, ${formatDate(daysFromToday(0))}`);
    expect(page.root.querySelectorAll(".way, .slip")).toEqual([]);
    for (const path of [`${LATE}/kod`, `${LATE}/uplatnica`])
      expect((await getBytes(portal, vesna, path)).status).toBe(404);
    expect(spaced((await vesna.get("/placanja")).heading)).toMatch(/^Sledeća uplata dospeva /);
    expect((await vesna.get("/pregled")).text).not.toContain("Platite 2. ratu");
    expect((await vesna.get("/polise/7300000000029")).text).toContain("Plaćeno je 48.000,00");
  });

  it("tells that a card payment waits for the bank, everywhere it is asked for", async () => {
    const next = registerId("instalments", "R-8100026084517-04");
    await portal.database`insert into card_payments (order_number, instalment_id, person_id, amount, currency, expires_at)
      values ('T-1', ${next}, ${registerId("persons", "K-petar")}, 1460000, 'RSD', now() + interval '1 hour')`;
    for (const path of ["/placanja", "/pregled"])
      expect((await petar.get(path)).text).toContain(sr.overview.payment.pending);
    expect((await petar.get(NEXT)).text).toContain(sr.cardPayment.open.pending.title);
    await portal.database`update card_payments set state = 'expired' where order_number = 'T-1'`;
    expect((await petar.get("/placanja")).text).not.toContain(sr.overview.payment.pending);
    expect((await petar.get(NEXT)).text).not.toContain(sr.cardPayment.open.pending.title);
  });
});

describe("what cannot be paid by a slip", () => {
  it("in another currency is asked for by phone", async () => {
    await owe("R-eur", { amount: 10_000, currency: "EUR", dueOn: daysFromToday(3) });
    const page = await petar.get(pathOf("R-eur"));
    expect(page.text).toContain("Ova rata se plaća u valuti EUR");
    expect(page.root.querySelectorAll(".slip, .qr")).toEqual([]);
    for (const path of [`${pathOf("R-eur")}/kod`, `${pathOf("R-eur")}/uplatnica`])
      expect((await getBytes(portal, petar, path)).status).toBe(404);
    expect(spaced((await petar.get("/placanja")).heading)).toMatch(/ 100,00 EUR i 14\.600,00 RSD do /);
  });

  it("of a policy that was cancelled before is not paid at all", async () => {
    await putRecords(portal, "policies", [
      {
        ...{ id: "P-cancelled", version: 1, number: "8100099990001", line: "accident", product: "Nezgoda" },
        ...{ premium: 100_000, status: "cancelled", startsOn: daysFromToday(-90), endsOn: daysFromToday(90) },
        ...{ cancelledOn: daysFromToday(-1), persons: [{ person: "K-petar", role: "policyholder" }] },
      },
    ]);
    await owe("R-cancelled", { policy: "P-cancelled", dueOn: daysFromToday(2) });
    const page = await petar.get(pathOf("R-cancelled"));
    expect(page.heading).toBe("Premija za osiguranje od nezgode se ne plaća");
    expect(page.root.querySelectorAll(".way")).toEqual([]);
    expect((await getBytes(portal, petar, `${pathOf("R-cancelled")}/kod`)).status).toBe(404);
    const policy = await petar.get("/polise/8100099990001");
    expect(policy.text).toContain("Ne plaća se");
    expect(policy.text).not.toContain("Plati ");
  });
});

describe("an instalment that is not one's to pay", () => {
  it("D1: answers like one that never existed: page, picture and paper", async () => {
    const ana = await signedInBrowser(portal, await openAccount(portal, ANA));
    const unknown = `/placanja/${randomUUID()}`;
    for (const kind of ["", "/kod", "/uplatnica"]) {
      const never = await getBytes(portal, ana, unknown + kind);
      for (const path of [NEXT, HOUSEHOLD, LATE, "/placanja/x", "/placanja/%00"]) {
        const { status, content } = await getBytes(portal, ana, path + kind);
        expect([path + kind, status]).toEqual([path + kind, 404]);
        if (kind) expect(Buffer.from(content).toString()).toBe(Buffer.from(never.content).toString());
      }
      expect(never.status).toBe(404);
    }
    expect((await ana.get(NEXT)).text).toBe((await ana.get(unknown)).text);
    const list = await ana.get("/placanja");
    expect(list.heading).toBe("Nemate ništa da platite");
    expect((await ana.get("/polise/8100026084525")).body).not.toContain("/placanja/");
  });

  it("gives nobody anything without a session", async () => {
    const visitor = newBrowser(portal);
    for (const path of ["/placanja", NEXT, `${NEXT}/kod`, `${NEXT}/uplatnica`]) {
      const page = await visitor.get(path);
      expect(page.location).toMatch(/^\/prijava\?nazad=/);
      expect(page.body).not.toContain("14.600");
    }
  });
});

async function owe(id: string, more: object): Promise<void> {
  const record = { id, version: 1, policy: "P-8100026084525", amount: 100_000 };
  const reference = String(BigInt(`0x${Buffer.from(id).toString("hex").slice(-12)}`));
  const { stored } = await putRecords(portal, "instalments", [{ ...record, reference, ...more }]);
  expect(stored).toBe(1);
}

function pathOf(coreId: string): string {
  return `/placanja/${registerId("instalments", coreId)}`;
}

function linksTo(page: Page, path: string): string[] {
  return page.root.querySelectorAll(`main a[href="${path}"]`).map(({ text }) => text);
}

function linkTo(page: Page, path: string): string | undefined {
  return linksTo(page, path)[0];
}

function rowsOf(page: Page) {
  return page.root.querySelectorAll("main .rows > li");
}

function fieldsOf(page: Page): Record<string, string> {
  return Object.fromEntries(
    page.root
      .querySelectorAll(".slip dl > div")
      .map((cell) => [cell.querySelector("dt")?.text ?? "", cell.querySelector("dd")?.text ?? ""]),
  );
}

/** With blanks in place of those that do not break. */
function spaced(text: string): string {
  return text.replace(/\u00a0/g, " ");
}
