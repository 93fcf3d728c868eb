import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { daysFromToday } from "#db/demo/builders";
import { coreIdOf, SAMPLE_CLIENTS } from "#db/demo/scenarios";
import { formatDate } from "#lib/texts/format";
import { sr } from "#lib/texts/sr";
import type { Browser } from "../support/browser";
import { CORE_SETTINGS, putRecords } from "../support/core-api";
import { openAccount, signedInBrowser } from "../support/doors";
import type { Page } from "../support/page";
import { readPdf } from "../support/read-pdf";
import { MILA } from "../support/sample-details";
import { getBytes } from "../support/sending-files";
import { type Portal, startPortal } from "../support/server";

const OF_MILA = "/penzija/4400000017";
const OF_VESNA = "/penzija/4400000009";
const { vesna: VESNA, dragan: DRAGAN } = SAMPLE_CLIENTS;

let portal: Portal;
let mila: Browser;
let vesna: Browser;
beforeAll(async () => {
  portal = await startPortal(CORE_SETTINGS);
  mila = await signedInBrowser(portal, await openAccount(portal, MILA));
  vesna = await signedInBrowser(portal, await openAccount(portal, { ...VESNA, username: "vesna" }));
});
afterAll(() => portal?.stop());

describe("a pension contract", () => {
  it("answers first what there is, how much was paid and what was gained", async () => {
    const page = await mila.visit("/penzija");
    expect(page.path).toBe(OF_MILA);
    const { worth, paid } = lastRowOf(page);
    expect(spaced(page.heading)).toBe(`Na računu imate ${worth} RSD`);
    expect(words(page)).toContain(`Stanje na dan ${formatDate(daysFromToday(-1))} Uplaćeno je ${paid} RSD`);
    for (const told of ["Generali Basic", "4400000017", "Primer d.o.o. Beograd", sr.pension.statuses.active])
      expect(words(page)).toContain(told);
    expect(page.text).not.toContain(sr.pension.stale.slice(0, 20));
  });

  it("draws the value over time without a script, and says to those who do not see it what it shows", async () => {
    const page = await mila.get(OF_MILA);
    const drawing = page.root.querySelector('figure svg[role="img"]');
    const { worth } = lastRowOf(page);
    expect(spaced(drawing?.getAttribute("aria-label") ?? "")).toContain(`Vrednost računa je ${worth} RSD`);
    expect(drawing?.querySelectorAll(".line")).toHaveLength(2);
    expect(drawing?.querySelector(".line")?.getAttribute("d")?.split("L").length).toBeGreaterThan(80);
    expect(page.root.querySelector("figcaption")?.text).toBe(sr.pension.history.units.thousands);
    expect(page.root.querySelectorAll("figure .x span").at(-1)?.text).toBe(
      `${daysFromToday(-1).slice(0, 4)}.`,
    );
  });

  it("shows contributions by year, with who paid them and what became of them", async () => {
    const year = Number(daysFromToday(0).slice(0, 4)) - 1;
    const page = await mila.get(`${OF_MILA}?godina=${year}`);
    const rows = page.root.querySelectorAll("#uplate tbody tr").map(({ text }) => text);
    expect(rows).toHaveLength(13);
    expect(rows[0]).toContain(`20.12.${year}.\nMila Savić`);
    expect(rows[1]).toContain(`10.12.${year}.\nPrimer d.o.o. Beograd`);
    expect(rows[0]).toMatch(/10\.000,00250,009\.750,00\d,\d{5}\npo [\d.]+,\d{5}$/);
    const years = page.root.querySelectorAll("#uplate nav a").map((link) => link.getAttribute("href"));
    expect(years).toContain(`${OF_MILA}?godina=${year - 1}#uplate`);
    expect(years).not.toContain(`${OF_MILA}?godina=${year}#uplate`);
  });

  it.each(["godina=1800", "godina=abc", "godina=2025&godina=2024", "godina=%00", "godina="])(
    "stands whatever year the address asks for: %s",
    async (query) => {
      const page = await mila.get(`${OF_MILA}?${query}`);
      expect(page.status).toBe(200);
      expect(page.root.querySelectorAll("#uplate tbody tr").length).toBeGreaterThan(0);
    },
  );

  it("says when the money may be withdrawn, by the law of the day of joining and the member's age", async () => {
    expect(words(await mila.get(OF_MILA))).toContain(
      "Od 1.1.2059. možete povući novac: tada navršavate 58 godina.",
    );
    const earlier = words(await vesna.get(OF_VESNA));
    expect(earlier).toContain("Od 14.3.2041. možete povući novac: tada navršavate 53 godine.");
    expect(earlier).toContain("Odjednom možete povući sve");
    expect(earlier).toContain(sr.pension.statuses.paused);
  });

  it("leads nowhere where nothing is", async () => {
    const page = await mila.get(OF_MILA);
    const hrefs = page.root.querySelectorAll("main a").map((link) => link.getAttribute("href") ?? "");
    const ours = [...new Set(hrefs.filter((href) => href.startsWith("/")))];
    expect(ours.length).toBeGreaterThan(15);
    for (const href of ours) {
      const { status } = await getBytes(portal, mila, href.replace(/#.*/, ""));
      expect([href, status]).toEqual([href, 200]);
    }
  });
});

describe("somebody without a contract", () => {
  it("reads what a pension fund is and how one joins", async () => {
    const dragan = await signedInBrowser(
      portal,
      await openAccount(portal, { ...DRAGAN, username: "dragan", policyNumber: "" }),
    );
    const page = await dragan.get("/penzija");
    expect(page.heading).toBe(sr.pension.none.title);
    expect(words(page)).toContain("Da biste postali član, pozovite 011 222 0 555 ili besplatno 0800 222 555");
    expect((await dragan.get("/pregled")).text).not.toContain("Generali Basic");
  });
});

describe("a contract of which not everything is known", () => {
  it("with several is listed, and each has the way back to all", async () => {
    await putRecords(portal, "pension-contracts", [
      contract({ id: "T-2", number: "T 2/20", fund: "fond-novi" }),
    ]);
    const page = await vesna.get("/penzija");
    expect(page.status).toBe(200);
    expect(page.heading).toBe("Imate 2 ugovora o članstvu");
    const hrefs = page.root.querySelectorAll("main .rows a").map((link) => link.getAttribute("href") ?? "");
    expect(hrefs).toEqual([OF_VESNA, "/penzija/T%202%2F20"]);
    for (const href of hrefs) {
      const one = await vesna.get(href);
      expect(one.root.querySelector("main a.back")?.getAttribute("href")).toBe("/penzija");
    }
  });

  it("tells its units where the fund has no value, and promises no history that the contributions do not tell", async () => {
    const page = await vesna.get("/penzija/T%202%2F20");
    expect(page.heading).toBe("Na računu imate 12,50 investicionih jedinica");
    expect(words(page)).toContain("Vrednost jedinice fonda još nemamo");
    expect(words(page)).toContain("Na ovom ugovoru ima promena koje se na portalu ne vide");
    expect(page.root.querySelector("figure")).toBeNull();
    for (const path of ["/stanje", "/izvestaj/2025"])
      expect((await vesna.get(`/penzija/T%202%2F20${path}`)).status).toBe(404);
  });

  it("says that a value is old, and of how many contracts the sum is", async () => {
    await putRecords(portal, "fund-unit-values", [
      { id: "T-V", version: 1, fund: "fond-novi", day: daysFromToday(-30), value: "100.5" },
    ]);
    const page = await vesna.get("/penzija/T%202%2F20");
    expect(spaced(page.heading)).toBe("Na računu imate 1.256,25 RSD");
    expect(words(page)).toContain(`Vrednost jedinice je na dan ${formatDate(daysFromToday(-30))}`);
    expect(spaced((await vesna.get("/penzija")).heading)).toMatch(/^Na računima imate [\d.]+,\d\d RSD$/);
  });

  it.each([
    ["paying-out", sr.pension.withdrawal.payingOut.slice(0, 19)],
    ["ended", sr.pension.withdrawal.ended.slice(0, 40)],
  ])("that is %s says so and takes no contribution", async (status, told) => {
    await putRecords(portal, "pension-contracts", [
      contract({ id: "T-2", version: Date.now(), number: "T 2/20", status }),
    ]);
    const page = await vesna.get("/penzija/T%202%2F20");
    expect(words(page)).toContain(told);
    expect(page.body).not.toContain("/uplata");
    const pay = await vesna.get("/penzija/T%202%2F20/uplata?iznos=5000");
    expect(words(pay)).toContain("Po ovom ugovoru se više ne uplaćuje.");
    expect((await vesna.get("/penzija/T%202%2F20/uplata/uplatnica?iznos=5000")).status).toBe(404);
  });
});

describe("the statement of a year", () => {
  it("is a PDF that tells the year from its opening to its closing value, with all contributions", async () => {
    const year = Number(daysFromToday(0).slice(0, 4)) - 1;
    const { status, headers, content } = await getBytes(portal, mila, `${OF_MILA}/izvestaj/${year}`);
    expect(status).toBe(200);
    expect(headers.get("cache-control")).toMatch(/private.*no-store/);
    expect(headers.get("content-disposition")).toContain(`"Izvestaj o stanju ${year} 4400000017.pdf"`);
    const text = spaced((await readPdf(content)).pages.join("\n")).replace(/\s+/g, " ");
    const rows = rowsOf(await mila.get(OF_MILA));
    for (const balance of [`31.12.${year - 1}.`, `31.12.${year}.`])
      expect(text).toContain(`${rows.find(({ day }) => day === balance)?.worth} RSD`);
    const [, paid] =
      /uplaćeno je ([\d.,]+) RSD, naknada/.exec(words(await mila.get(`${OF_MILA}?godina=${year}`))) ?? [];
    for (const told of [
      `Izveštaj o stanju za ${year}. godinu, ugovor 4400000017`,
      "Mila Savić",
      `${paid} RSD`,
    ])
      expect(text).toContain(told);
    expect(text.match(/, naknada \d/g)).toHaveLength(13);
  });

  it.each(["1800", "2999", "abcd", "%00", "02025"])("is not there for the year %s", async (year) => {
    expect((await mila.get(`${OF_MILA}/izvestaj/${year}`)).status).toBe(404);
  });
});

function contract(about: Record<string, unknown>) {
  return {
    version: 1,
    member: coreIdOf("vesna"),
    fund: "fond-novi",
    joinedOn: "2020-02-02",
    status: "active",
    units: "12.5",
    totalPaid: 100_000,
    ...about,
  };
}

interface YearRow {
  day: string;
  paid: string;
  worth: string;
  gain: string;
}

function rowsOf(page: Page): YearRow[] {
  return page.root.querySelectorAll("[aria-labelledby=po-godinama] tbody tr").map((row) => {
    const [day = "", paid = "", worth = "", gain = ""] = row
      .querySelectorAll("th, td")
      .map(({ text }) => text);
    return { day, paid, worth, gain };
  });
}

function lastRowOf(page: Page): YearRow {
  const last = rowsOf(page).at(-1);
  if (!last) throw new Error("There is no table of years");
  return last;
}

function words(page: Page): string {
  return spaced(page.text);
}

function spaced(text: string): string {
  return text.replaceAll("\u00a0", " ").replaceAll("\u2060", "");
}
