import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { daysFromToday } from "#db/demo/builders";
import { registerId } from "#lib/register/core-id";
import { sr } from "#lib/texts/sr";
import type { Browser } from "../support/browser";
import { CORE_SETTINGS, putRecords } from "../support/core-api";
import { forgetLimits, openAccount, signedInBrowser } from "../support/doors";
import type { Page } from "../support/page";
import { readPdf } from "../support/read-pdf";
import { readQr } from "../support/read-qr";
import { MILA } from "../support/sample-details";
import { getBytes } from "../support/sending-files";
import { type Portal, startPortal } from "../support/server";

const CONTRACT = "/penzija/4400000017";
const REFERENCE = "254400000017";
const { pay } = sr.pension;

let portal: Portal;
let mila: Browser;
beforeAll(async () => {
  portal = await startPortal({
    ...CORE_SETTINGS,
    PENSION_ACCOUNTS: "generali-basic=999000000460000244",
  });
  mila = await signedInBrowser(portal, await openAccount(portal, MILA));
});
afterAll(() => portal?.stop());

describe("a table to keep", () => {
  it("of balances says to the digit what the page says", async () => {
    const { status, headers, content } = await getBytes(portal, mila, `${CONTRACT}/stanje`);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(headers.get("content-disposition")).toContain('"Stanje po godinama 4400000017.csv"');
    expect(headers.get("cache-control")).toMatch(/private.*no-store/);
    const [heads, ...rows] = parsed(content);
    expect(heads).toEqual(Object.values(sr.pension.balances.columns));
    const shown = tableOf(await mila.get(CONTRACT), "[aria-labelledby=po-godinama]");
    expect(rows.map(([day, , , , ...amounts]) => [day, ...amounts.map(asShown)])).toEqual(
      shown.map(([day, paid, worth, gain]) => [day, paid, worth, gain?.replace(/^\+/, "").replace("−", "-")]),
    );
    for (const [, , units = "", unitValue = "", , worth = ""] of rows)
      expect(Math.abs(number(units) * number(unitValue) - number(worth))).toBeLessThan(0.0051);
  });

  it("of contributions holds those of all years, each as the page of its year shows it", async () => {
    const { headers, content } = await getBytes(portal, mila, `${CONTRACT}/uplate`);
    expect(headers.get("content-disposition")).toContain('"Uplate 4400000017.csv"');
    const [heads, ...rows] = parsed(content);
    expect(heads).toEqual(Object.values(sr.pension.contributions.columns));
    expect(rows.length).toBeGreaterThan(95);
    const year = String(Number(daysFromToday(0).slice(0, 4)) - 1);
    const ofYear = rows.filter(([day]) => day?.endsWith(`.${year}.`));
    const shown = tableOf(await mila.get(`${CONTRACT}?godina=${year}`), "#uplate");
    expect(
      ofYear.map(([day, payer, gross, fee, net, value, units]) => [
        `${day}\n${payer}`,
        ...[gross, fee, net].map(asShown),
        `${units}\npo ${asShown(value)}`,
      ]),
    ).toEqual(shown);
  });

  it("lets no payer's name become a formula", async () => {
    await putRecords(portal, "pension-contributions", [
      {
        id: "T-evil",
        version: 1,
        contract: "PU-mila-1",
        paidOn: daysFromToday(-2),
        payer: '=HYPERLINK("http://primer.test";"Klik")',
        gross: 100,
        fee: 0,
        net: 100,
        unitValue: "1",
        units: "1",
      },
    ]);
    const { content } = await getBytes(portal, mila, `${CONTRACT}/uplate`);
    expect(parsed(content)[1]?.[1]).toBe(`'=HYPERLINK("http://primer.test";"Klik")`);
    await portal.database`delete from pension_contributions where core_id = 'T-evil'`;
  });
});

describe("a contribution", () => {
  it("is asked for its amount first", async () => {
    const page = await mila.get(`${CONTRACT}/uplata`);
    expect([page.status, page.heading, page.summary]).toEqual([200, pay.title, []]);
    expect(page.root.querySelector("main .slip")).toBeNull();
    expect(page.form().action).toBe(`${CONTRACT}/uplata`);
  });

  it.each([
    ["", pay.errors.empty],
    ["pet", pay.errors.malformed],
    ["0", pay.errors["not-above-zero"]],
    ["-5", pay.errors["not-above-zero"]],
    ["10.000.000,01", "Odjednom možete uplatiti najviše 10.000.000,00 RSD"],
  ])("of the amount %j is refused in words, and what was typed stays", async (typed, error) => {
    const asked = `?${new URLSearchParams({ iznos: typed })}`;
    const page = await mila.get(`${CONTRACT}/uplata${asked}`);
    expect(page.title).toMatch(/^Greška: /);
    expect(page.summary).toEqual([error]);
    expect(page.fieldErrors).toEqual({ iznos: error });
    expect(page.values).toEqual({ iznos: typed });
    expect(page.root.querySelector("main .slip")).toBeNull();
    for (const file of ["kod", "uplatnica"])
      expect((await mila.get(`${CONTRACT}/uplata/${file}${asked}`)).status).toBe(404);
  });

  it("is shown as a slip to the account of its fund, with the contract's number as reference", async () => {
    const page = await mila.get(`${CONTRACT}/uplata?iznos=5.000,50`);
    expect(page.heading.replaceAll("\u00a0", " ")).toBe("Uplatite 5.000,50 RSD");
    const slip = page.root.querySelector("main .slip")?.structuredText ?? "";
    for (const told of ["Mila Savić", pay.purpose, "289", "=5.000,50", "999-0000004600002-44"])
      expect(slip).toContain(told);
    expect(slip.replace(/\s/g, "")).toContain(REFERENCE);
    expect(page.root.querySelectorAll("main .qr svg")).toHaveLength(1);
  });

  it("is counted as a picture too, which costs as much as a paper; so is the picture of a premium", async () => {
    const petar = await signedInBrowser(portal, await openAccount(portal));
    const premium = `/placanja/${registerId("instalments", "R-8100026084517-04")}/kod`;
    for (const [browser, path] of [
      [mila, `${CONTRACT}/uplata/kod?iznos=5000`],
      [petar, premium],
    ] as const) {
      expect((await getBytes(portal, browser, path)).status).toBe(200);
      await portal.database`update limits set used = most`;
      expect((await getBytes(portal, browser, path)).status).toBe(429);
      await forgetLimits(portal);
    }
  });

  it("is the same on the page's code, on the picture to save and on the paper", async () => {
    const page = await mila.get(`${CONTRACT}/uplata?iznos=5000,5`);
    const hrefs = page.root.querySelectorAll("main .way .actions a").map((link) => link.getAttribute("href"));
    expect(hrefs).toEqual([
      `${CONTRACT}/uplata/kod?iznos=5000.50`,
      `${CONTRACT}/uplata/uplatnica?iznos=5000.50`,
    ]);
    const picture = await getBytes(portal, mila, hrefs[0] ?? "");
    expect(picture.headers.get("content-type")).toBe("image/png");
    expect(picture.headers.get("cache-control")).toMatch(/private.*no-store/);
    const { text } = await readQr(picture.content);
    expect(text).toBe(
      `K:PR|V:01|C:1|R:999000000460000244|N:Penzijski fond Demo\nBeograd|I:RSD5000,50|P:Mila Savić|SF:289|S:${pay.purpose}|RO:97${REFERENCE}`,
    );
    const paper = await getBytes(portal, mila, hrefs[1] ?? "");
    const { info, pages } = await readPdf(paper.content);
    expect(info.Title).toBe(`${pay.paper} 4400000017`);
    for (const told of ["Mila Savić", "=5.000,50", "999-0000004600002-44", "25 4400 0000 17"])
      expect(pages[0]).toContain(told);
  });

  it("into a fund without an account in the settings leads to the phone", async () => {
    await portal.database`update pension_contracts set fund = 'generali-index' where number = '4400000017'`;
    const page = await mila.get(`${CONTRACT}/uplata?iznos=5000`);
    expect(page.text).toContain(pay.refusals["no-account"].slice(0, 30));
    expect(page.text).toContain("0800 222 555");
    expect(page.root.querySelector("main form")).toBeNull();
    expect((await mila.get(`${CONTRACT}/uplata/kod?iznos=5000`)).status).toBe(404);
    await portal.database`update pension_contracts set fund = 'generali-basic' where number = '4400000017'`;
  });
});

/** As a spreadsheet reads it: without the byte order mark, cells by semicolons, doubled quotes single. */
function parsed(content: Buffer): string[][] {
  const text = content.toString("utf8");
  if (!text.startsWith("\uFEFF")) throw new Error("No byte order mark");
  const lines = text.slice(1).split("\r\n");
  expect(lines.pop()).toBe("");
  return lines.map((line) =>
    [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(
      ([, quoted, plain = ""]) => quoted?.replaceAll('""', '"') ?? plain,
    ),
  );
}

/** Cells of the table in that part of the page, row by row. */
function tableOf(page: Page, part: string): string[][] {
  return page.root
    .querySelectorAll(`${part} tbody tr`)
    .map((row) => row.querySelectorAll("th, td").map(({ text }) => text));
}

/** 1234567,89 as the page groups it. */
function asShown(decimal = ""): string {
  return decimal.replace(/\B(?=(\d{3})+,)/g, ".");
}

function number(decimal: string): number {
  return Number(decimal.replace(",", "."));
}
