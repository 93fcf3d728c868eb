import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runningFor } from "#db/demo/builders";
import { coreIdOf, SAMPLE_CLIENTS } from "#db/demo/scenarios";
import { sr } from "#lib/texts/sr";
import { type Browser, newBrowser } from "../support/browser";
import { CORE_SETTINGS, putRecords } from "../support/core-api";
import { forgetLimits, openAccount, signedInBrowser } from "../support/doors";
import type { Page } from "../support/page";
import { readPdf } from "../support/read-pdf";
import { ANA, MILA } from "../support/sample-details";
import { getBytes } from "../support/sending-files";
import { type Portal, startPortal } from "../support/server";

const CASCO = "8100026084517";
const HOUSEHOLD = "8100026084525";
const GROUP = "7300000000011";
const { dragan, sofija } = SAMPLE_CLIENTS;

let portal: Portal;
let petar: Browser;
beforeAll(async () => {
  portal = await startPortal(CORE_SETTINGS);
  petar = await signedInBrowser(portal, await openAccount(portal));
});
afterAll(() => portal?.stop());

describe("the list of policies", () => {
  it("names each by what is insured, and every row leads to its policy", async () => {
    const page = await petar.get("/polise");
    expect(page.heading).toBe("Imate 2 aktivne polise");
    expect(rowsOf(page)).toEqual(["Domaćinstvo, Bulevar primera 12, Novi Beograd", "Kasko, BG 0001-PP"]);
    expect(linksOf(page)).toEqual([`/polise/${HOUSEHOLD}`, `/polise/${CASCO}`]);
  });

  it("shows what ended on demand, and says that nothing else is there", async () => {
    const browser = await signedInBrowser(
      portal,
      await openAccount(portal, { ...dragan, username: "dragan", policyNumber: "" }),
    );
    const page = await browser.get("/polise");
    expect(page.heading).toBe("Trenutno nemate aktivnih polisa");
    expect(page.text).toContain(sr.policies.noneCurrent.title);
    expect(rowsOf(page)).not.toContain("Autoodgovornost, NI 0005-DN");
    const all = await browser.get("/polise?prikaz=sve");
    expect(rowsOf(all)).toEqual(["Autoodgovornost, NI 0005-DN"]);
    expect(all.text).toContain(sr.policies.ended);
  });

  it("of many can be searched and filtered by one form, twenty are shown at first", async () => {
    const browser = await signedInBrowser(
      portal,
      await openAccount(portal, { ...sofija, username: "sofija" }),
    );
    expect((await browser.get("/polise")).root.querySelector("main form")).toBeNull();
    await hold(Array.from({ length: 45 }, (_, place) => ({ number: `66000${100 + place}` })));
    const page = await browser.get("/polise");
    expect(page.heading).toBe("Imate 46 aktivnih polisa");
    expect(linksOf(page)).toHaveLength(20);
    const more = await browser.get(page.root.querySelector("main .actions a")?.getAttribute("href") ?? "");
    expect(linksOf(more)).toHaveLength(40);
    expect(linksOf(await browser.get("/polise?koliko=999999999"))).toHaveLength(47);
    const found = await browser.get("/polise?trazi=66-000-117&vrsta=");
    expect(linksOf(found)).toEqual(["/polise/66000117"]);
    expect(found.values).toMatchObject({ trazi: "66-000-117" });
    expect(rowsOf(await browser.get("/polise?vrsta=travel"))).toEqual(["Putno osiguranje, Grčka"]);
    const nothing = await browser.get("/polise?trazi=nema-je-nigde");
    expect(nothing.text).toContain(sr.policies.search.none);
  });

  it.each(["trazi=a&trazi=b", "trazi=%00%ff", "vrsta=constructor", "koliko=-1", "koliko=1e9&prikaz=x"])(
    "stands whatever the address asks for: %s",
    async (query) => {
      expect((await petar.get(`/polise?${query}`)).status).toBe(200);
    },
  );
});

describe("a policy", () => {
  it("shows its policyholder everything: cover, vehicle, instalments and how to pay the next one", async () => {
    const page = await petar.get(`/polise/${CASCO}`);
    expect(page.heading).toBe("Kasko, BG 0001-PP");
    for (const words of [
      "Sledeća rata: 14.600,00 RSD",
      "4. od 4 rate dospeva za 5 dana",
      "Plati ratu",
      "Potpuni kasko",
      "2.400.000,00 RSD",
      "franšiza 20.000,00 RSD",
      "Zastava Primer 1.6, 2021.",
      "WPRMR0000FAKE0001",
      "Petar Petrović",
      "Plaćeno je 43.800,00 RSD od 58.400,00 RSD.",
    ])
      expect(page.text.replaceAll("\u00a0", " ")).toContain(words);
    expect(page.root.querySelectorAll("main tbody tr")).toHaveLength(4);
  });

  it("leads nowhere where nothing is", async () => {
    const hrefs = [...linksOf(await petar.get(`/polise/${CASCO}`)), ...linksOf(await petar.get("/polise"))];
    expect(hrefs).toContain(`/stete/prijava-vozila?polisa=${CASCO}`);
    for (const href of new Set(hrefs)) expect([href, (await petar.visit(href)).status]).toEqual([href, 200]);
  });

  it("leads into the report of damage with its own car chosen, whichever of them it is", async () => {
    const vesna = await signedInBrowser(
      portal,
      await openAccount(portal, {
        ...SAMPLE_CLIENTS.vesna,
        email: "vesna.ilic@primer.test",
        username: "vesna",
      }),
    );
    const car = (number: string, plateNumber: string) => ({
      number,
      line: "casco",
      vehicle: { plateNumber },
    });
    await hold([car("77000001", "NS 001-VI"), car("77-000-002", "NS 002-VI")], "vesna");
    const page = await vesna.get("/polise/77000002");
    const start = await vesna.get(linksOf(page).find((href) => href.includes("prijava-vozila")) ?? "");
    const begun = await vesna.follow(await vesna.submit(start.formWith(sr.requests.pages.start.begin)));
    expect([begun.path, begun.values.plateNumber]).toEqual(["/stete/prijava-vozila/vozilo", "NS 002-VI"]);
  });

  it("is found however its number is written", async () => {
    for (const number of ["8100-0260-84517", "8100%200260%2084517", "8100%2F026084517"])
      expect((await petar.get(`/polise/${number}`)).heading).toBe("Kasko, BG 0001-PP");
  });

  it("shows an insured person the policyholder, and asks no payment of them", async () => {
    const ana = await signedInBrowser(portal, await openAccount(portal, ANA));
    const page = await ana.get(`/polise/${HOUSEHOLD}`);
    expect(page.text).toContain("Petar Petrović");
    expect(page.text).toContain("Ana Petrović");
    expect(page.text).not.toContain("Sledeća rata");
  });

  it("of a group shows only oneself, the organisation and one's package", async () => {
    const mila = await signedInBrowser(portal, await openAccount(portal, MILA));
    const page = await mila.get(`/polise/${GROUP}`);
    for (const words of ["Primer d.o.o. Beograd", "Mila Savić", "Paket Komfor", "Vanbolničko lečenje"])
      expect(page.text).toContain(words);
    for (const hidden of ["Jovan", "Jović", sr.policy.about.premium, sr.policy.instalments.title])
      expect(page.text).not.toContain(hidden);
    const { content } = await getBytes(portal, mila, `/polise/${GROUP}/potvrda`);
    const paper = (await readPdf(content)).pages.join("\n").replaceAll("\u00a0", " ");
    for (const words of ["Paket Komfor", "Vanbolničko lečenje", "300.000,00 RSD"])
      expect(paper).toContain(words);
    expect(paper).not.toContain("Jović");
  });

  it.each([
    ["of others", GROUP],
    ["that nobody has", "9999999999"],
    ["that cannot be", "a"],
    ["with a byte that no text has", "%00"],
  ])("D1: with a number %s is a page that is not there, and so is its paper", async (_, number) => {
    const page = await petar.get(`/polise/${number}`);
    expect(page.status).toBe(404);
    expect((await petar.get(`/polise/${number}/potvrda`)).status).toBe(404);
  });

  it("is nobody's to see without signing in", async () => {
    const stranger = newBrowser(portal);
    for (const path of ["/polise", `/polise/${CASCO}`, `/polise/${CASCO}/potvrda`]) {
      const page = await stranger.get(path);
      expect(page.location).toContain("/prijava");
      expect(page.body).not.toContain("BG 0001-PP");
    }
  });
});

describe("the confirmation of a policy", () => {
  it("is a PDF of its main facts, saved and kept by no cache", async () => {
    const { status, headers, content } = await getBytes(portal, petar, `/polise/${HOUSEHOLD}/potvrda`);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("application/pdf");
    expect(headers.get("content-disposition")).toContain(`"Potvrda o polisi ${HOUSEHOLD}.pdf"`);
    expect(headers.get("content-security-policy")).toMatch(/^sandbox; default-src 'none'/);
    expect(headers.get("cache-control")).toMatch(/private.*no-store/);
    const { info, pages } = await readPdf(content);
    expect(info.Title).toBe(`Potvrda o polisi ${HOUSEHOLD}`);
    for (const words of [
      "Petar Petrović",
      "Ana Petrović",
      "Bulevar primera 12, Novi Beograd",
      "Izlivanje vode",
      "Ova potvrda ne zamenjuje polisu.",
    ])
      expect(pages.join("\n").replaceAll("\u00a0", " ")).toContain(words);
  });

  it("is made only so often in an hour", async () => {
    const path = `/polise/${HOUSEHOLD}/potvrda`;
    expect((await getBytes(portal, petar, path)).status).toBe(200);
    await portal.database`update limits set used = most`;
    const { status, headers, content } = await getBytes(portal, petar, path);
    expect([status, headers.get("content-type")]).toEqual([429, "text/plain; charset=utf-8"]);
    expect(content.toString()).toMatch(/^Previše pokušaja/);
    await forgetLimits(portal);
  });
});

describe("R2: a declared account", () => {
  it("sees its policies, but neither documents nor health cover", async () => {
    const jovan = await signedInBrowser(
      portal,
      await openAccount(portal, {
        ...MILA,
        jmbg: SAMPLE_CLIENTS.jovan.jmbg,
        email: "j@primer.test",
        username: "jovan",
      }),
    );
    await portal.database`
      update accounts set declared_until = now() + interval '1 hour' where username = 'jovan'`;
    const page = await jovan.get(`/polise/${GROUP}`);
    expect(page.text).toContain("Jovan Jović");
    expect(page.text).toContain(sr.policy.coverages.hidden);
    expect(page.text).toContain(sr.policy.documents.hidden);
    expect(page.text).not.toContain("Komfor");
    expect(linksOf(page).filter((href) => href.includes("potvrda"))).toEqual([]);
    expect((await jovan.get(`/polise/${GROUP}/potvrda`)).status).toBe(404);
  });
});

function rowsOf(page: Page): string[] {
  return page.root.querySelectorAll("main .rows h3").map(({ text }) => text);
}

/** Of the page's own part, but for telephone numbers and the way back. */
function linksOf(page: Page): string[] {
  const hrefs = page.root
    .querySelectorAll("main .rows a, main .actions a.button")
    .map((link) => link.getAttribute("href"));
  return hrefs.filter((href): href is string => Boolean(href) && !href?.includes("koliko"));
}

async function hold(policies: ({ number: string } & object)[], holder = "sofija"): Promise<void> {
  const persons = [{ person: coreIdOf(holder), role: "policyholder" }];
  const terms = { version: 1, line: "accident", product: "Nezgoda", premium: 0, ...runningFor(5), persons };
  const answer = await putRecords(
    portal,
    "policies",
    policies.map((policy) => ({ id: `T-${policy.number}`, ...terms, ...policy })),
  );
  expect(answer.rejected).toBe(0);
}
