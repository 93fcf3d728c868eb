import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { daysFromToday } from "#db/demo/builders";
import { SAMPLE_CLIENTS } from "#db/demo/scenarios";
import { formatDate } from "#lib/texts/format";
import { sr } from "#lib/texts/sr";
import { type Browser, newBrowser } from "../support/browser";
import { forgetLimits, openAccount, signedInBrowser } from "../support/doors";
import { passSettings } from "../support/pass-keys";
import { readPdf } from "../support/read-pdf";
import { MILA } from "../support/sample-details";
import { getBytes } from "../support/sending-files";
import { type Portal, startPortal } from "../support/server";
import { unzip } from "../support/unzip";

const ALL = "/zdravlje/kartica";
const VESNA = `${ALL}/730000029001`;
const LUKA = `${ALL}/730000029002`;
const FILES = ["pdf", "apple-wallet", "google-wallet"];
const { healthCard } = sr;

let portal: Portal;
let vesna: Browser;
let mila: Browser;
beforeAll(async () => {
  portal = await startPortal(passSettings());
  vesna = await signedInBrowser(
    portal,
    await openAccount(portal, { ...SAMPLE_CLIENTS.vesna, username: "vesna" }),
  );
  mila = await signedInBrowser(portal, await openAccount(portal, MILA));
});
afterAll(() => portal?.stop());

describe("the e-card", () => {
  it("has on its page what plastic has, a code, whom to call, and the way to the child's", async () => {
    const page = await vesna.get(ALL);
    expect(page.heading).toBe("E-\u2060kartica");
    for (const words of ["Vesna Ilić", "Porodica", "Medic Call Centar", "011 222 0575", healthCard.pdf])
      expect(page.text).toContain(words);
    expect(page.text.replace(/\s/g, "")).toContain("730000029001");
    expect(page.root.querySelector(".qr svg")?.getAttribute("aria-label")).toContain("730000029001");
    expect(hrefsOf(page.body)).toEqual(expect.arrayContaining([LUKA, `${VESNA}/pdf`]));
    expect((await vesna.get(LUKA)).heading).toContain("Luka Ilić");
  });

  it("is reached from the overview, from health and from the policy", async () => {
    for (const [path, href] of [
      ["/pregled", ALL],
      ["/zdravlje", ALL],
      ["/polise/7300000000029", VESNA],
    ] as const)
      expect(hrefsOf((await vesna.get(path)).body), path).toContain(href);
  });

  it("offers nothing to keep where no script runs, but the paper", async () => {
    const page = await vesna.get(ALL);
    expect(page.body).not.toContain('type="button">Čuvaj');
    expect(page.root.querySelectorAll("main button")).toHaveLength(0);
  });

  it("says plainly that it has ended, shows no code, and is no paper and no pass any more", async () => {
    await setValidity("730000029002", -300, -2);
    const page = await vesna.get(LUKA);
    expect(page.heading).toBe(healthCard.ended.title);
    expect(page.text).toContain(`Važila je do ${formatDate(daysFromToday(-2))}`);
    expect(page.root.querySelector(".qr")).toBeNull();
    for (const file of FILES) expect((await vesna.get(`${LUKA}/${file}`)).status).toBe(404);
    await setValidity("730000029002", 3, 200);
    expect((await vesna.get(LUKA)).heading).toBe(healthCard.upcoming.title);
    await setValidity("730000029002", -60, 300);
  });

  it("is promised to who has none", async () => {
    const petar = await signedInBrowser(portal, await openAccount(portal));
    const page = await petar.get(ALL);
    expect(page.text.replaceAll("\u2060", "")).toContain(healthCard.none.title);
    expect(page.status).toBe(200);
  });
});

describe("D1: somebody else's card", () => {
  it("answers like one that never existed, as page, paper and pass", async () => {
    for (const part of ["", ...FILES.map((file) => `/${file}`)]) {
      const unknown = await mila.get(`${ALL}/999999999999${part}`);
      expect(unknown.status).toBe(404);
      for (const card of [VESNA, LUKA, `${ALL}/%00`]) {
        const page = await mila.get(card + part);
        expect([card, page.status, page.text]).toEqual([card, 404, unknown.text]);
        expect(page.body).not.toMatch(/Vesna|Luka/);
      }
    }
  });

  it("is nobody's without signing in", async () => {
    for (const path of [ALL, VESNA, ...FILES.map((file) => `${VESNA}/${file}`)]) {
      const page = await newBrowser(portal).get(path);
      expect(page.location, path).toMatch(/^\/prijava\?/);
      expect(page.body).not.toContain("Vesna");
    }
  });
});

describe("R2: a declared account", () => {
  it("is shown no card, is told so, and finds none under any address", async () => {
    await declare("vesna", true);
    const page = await vesna.get(ALL);
    expect(page.text).toContain(sr.account.ownership.confirmNow);
    expect(page.body).not.toMatch(/Luka|73000002900/);
    for (const path of [VESNA, LUKA, ...FILES.map((file) => `${VESNA}/${file}`)])
      expect((await vesna.get(path)).status, path).toBe(404);
    expect((await vesna.get("/zdravlje")).body).not.toContain(`href="${ALL}"`);
    await declare("vesna", false);
  });
});

describe("files of the card", () => {
  it("P2: are kept by no cache on the way, and neither is the page", async () => {
    for (const path of [ALL, VESNA, ...FILES.map((file) => `${VESNA}/${file}`)])
      expect((await vesna.get(path)).headers.get("cache-control"), path).toMatch(/private.*no-store/);
  });

  it("are a PDF to save", async () => {
    const { status, headers, content } = await getBytes(portal, vesna, `${LUKA}/pdf`);
    expect(status).toBe(200);
    expect(headers.get("content-disposition")).toContain('attachment; filename="E-kartica 730000029002.pdf"');
    const { pages } = await readPdf(content);
    expect(pages[0]).toContain("Luka Ilić");
  });

  it("are a pass for Apple Wallet, also for the child", async () => {
    const { status, headers, content } = await getBytes(portal, vesna, `${LUKA}/apple-wallet`);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("application/vnd.apple.pkpass");
    const pass = JSON.parse(String((await unzip(content)).get("pass.json")));
    expect(pass).toMatchObject({ serialNumber: "730000029002" });
    expect(pass.generic.primaryFields[0].value).toBe("Luka Ilić");
  });

  it("are a way to Google Wallet", async () => {
    const page = await vesna.get(`${VESNA}/google-wallet`);
    expect(page.status).toBe(303);
    expect(page.location).toMatch(/^https:\/\/pay\.google\.com\/gp\/v\/save\/[\w-]+\.[\w-]+\.[\w-]+$/);
  });

  it("count together for an account", async () => {
    await portal.database`update limits set used = most`;
    for (const file of FILES) expect((await vesna.get(`${VESNA}/${file}`)).status, file).toBe(429);
    await forgetLimits(portal);
  });

  it("lead to no wallet that is not set up", async () => {
    const bare = await startPortal();
    const browser = await signedInBrowser(bare, await openAccount(bare, MILA));
    const page = await browser.get(ALL);
    expect(page.text).toContain(healthCard.pdf);
    expect(page.text).not.toContain("Wallet");
    for (const file of FILES.slice(1))
      expect((await browser.get(`${ALL}/730000011001/${file}`)).status).toBe(404);
    await bare.stop();
  });
});

describe("P2: what a browser keeps of the portal", () => {
  it("is the same for everybody, may load nothing and send nothing", async () => {
    const [own, strangers] = await Promise.all(
      [vesna, newBrowser(portal)].map((one) => one.get("/kartica-bez-mreze")),
    );
    expect(own?.body).toBe(strangers?.body);
    const policy = own?.headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; font-src data:;/,
    );
    expect(policy).not.toMatch(/unsafe|connect-src|'self'|\*/);
    expect(own?.body).not.toMatch(/<link|src=(?!"data:)|https?:\/\/(?!www\.w3)/);
  });

  it("P1: comes with a service worker and a manifest from the portal itself", async () => {
    const worker = await newBrowser(portal).get("/kartica-sw.js");
    expect(worker.headers.get("content-type")).toContain("text/javascript");
    expect((await vesna.get("/kartica-sw.js")).body).toBe(worker.body);
    const policy = (await newBrowser(portal).get("/")).headers.get("content-security-policy");
    for (const part of ["worker-src 'self'", "manifest-src 'self'"]) expect(policy).toContain(part);
    const manifest = JSON.parse((await newBrowser(portal).get("/manifest.webmanifest")).body);
    expect(manifest).toMatchObject({ start_url: ALL, display: "standalone" });
    for (const { src } of manifest.icons) expect((await newBrowser(portal).get(src)).status).toBe(200);
  });

  it("is cleared by signing out, which says so to the browser itself", async () => {
    const browser = await signedInBrowser(portal, { ...MILA, password: "zeleni bicikl na tavanu" });
    const page = await browser.get("/pregled");
    const answer = await browser.submit(page.form("form.who"), {});
    expect(answer.location).toBe("/prijava?razlog=odjava");
    expect(answer.headers.get("clear-site-data")).toBe('"storage"');
    expect((await newBrowser(portal).get("/prijava?razlog=odjava")).headers.has("clear-site-data")).toBe(
      false,
    );
  });
});

function hrefsOf(body: string): string[] {
  return [...body.matchAll(/href="([^"]+)"/g)].map(([, href = ""]) => href);
}

async function setValidity(number: string, from: number, until: number): Promise<void> {
  await portal.database`
    update health_cards set valid_from = ${daysFromToday(from)}, valid_until = ${daysFromToday(until)}
    where number = ${number}`;
}

async function declare(username: string, isDeclared: boolean): Promise<void> {
  await portal.database`
    update accounts set declared_until = case when ${isDeclared} then now() + interval '1 hour' end
    where username = ${username}`;
}
