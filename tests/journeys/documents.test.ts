import type { ServerResponse } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { smallPdf } from "#db/demo/small-pdf";
import { registerId } from "#lib/register/core-id";
import { sr } from "#lib/texts/sr";
import { type Browser, newBrowser } from "../support/browser";
import { type DocumentServer, SERVED_PDF, startDocumentServer } from "../support/document-server";
import { openAccount, signedInBrowser } from "../support/doors";
import { eventually } from "../support/mailbox";
import { ANA, MILA } from "../support/sample-details";
import { getBytes } from "../support/sending-files";
import { type Portal, startPortal } from "../support/server";

/** The contract of Petar's casco, and the decision on his household claim. */
const POLICY = pathOf("D-1");
const DECISION = pathOf("D-3");

let portal: Portal;
let server: DocumentServer;
let petar: Browser;
let isAway = false;
const held: ServerResponse[] = [];
beforeAll(async () => {
  server = await startDocumentServer({
    "/held": (_, response) => held.push(response),
    "/sometimes": (_, response) => (isAway ? response.writeHead(503).end() : response.end(SERVED_PDF)),
  });
  portal = await startPortal({ DOCUMENTS_HOSTS: `dokumenta.primer.test ${server.host}` });
  petar = await signedInBrowser(portal, await openAccount(portal));
});
afterAll(async () => {
  await portal?.stop();
  await server?.stop();
});

describe("a document of the insurer", () => {
  it("is saved by its client, whole, under its title, kept by no cache and run by no browser", async () => {
    const { status, headers, content } = await getBytes(portal, petar, DECISION);
    expect(status).toBe(200);
    expect(Buffer.from(content)).toEqual(smallPdf("Portal za klijente, D-3"));
    expect(headers.get("content-type")).toBe("application/pdf");
    expect(headers.get("content-disposition")).toBe(
      `attachment; filename="Odluka o odstetnom zahtevu.pdf"; filename*=UTF-8''Odluka%20o%20od%C5%A1tetnom%20zahtevu.pdf`,
    );
    expect(headers.get("content-security-policy")).toMatch(/^sandbox; default-src 'none'/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("cache-control")).toMatch(/private.*no-store/);
  });

  it("leads there from its policy, and opening it stands under Aktivnost na nalogu", async () => {
    const page = await petar.get("/polise/8100026084517");
    const link = page.root.querySelectorAll("main a").find(({ text }) => text === "Polisa 8100026084517");
    expect(link?.getAttribute("href")).toBe(POLICY);
    await petar.get(POLICY);
    expect((await petar.get("/nalog")).text).toContain(sr.account.activity.events["document.opened"]);
  });

  it("D1: is not there for another client, whoever is insured with whom", async () => {
    const ana = await signedInBrowser(portal, await openAccount(portal, ANA));
    const mila = await signedInBrowser(portal, await openAccount(portal, MILA));
    const unknown = await mila.get("/dokumenta/00000000-0000-4000-8000-000000000000");
    expect(unknown.status).toBe(404);
    for (const [browser, path] of [
      [ana, POLICY],
      [ana, DECISION],
      [mila, POLICY],
      [mila, `${POLICY}/nedostupan`],
      [petar, "/dokumenta/x"],
      [petar, "/dokumenta/%00"],
    ] as const) {
      const answer = await browser.get(path);
      expect([path, answer.status]).toEqual([path, 404]);
      expect(answer.body).not.toContain("%PDF");
    }
    expect((await mila.get(POLICY)).body).toBe(unknown.body);
  });

  it("S10: is nobody's without a session", async () => {
    expect((await newBrowser(portal).get(POLICY)).location).toContain("/prijava");
  });

  it("R2: is not there for a declared account", async () => {
    const declared = (until: string) => portal.database`
      update accounts set declared_until = now() + ${until}::interval where username = 'petar'`;
    await declared("1 hour");
    expect((await petar.get(POLICY)).status).toBe(404);
    await portal.database`update accounts set declared_until = null where username = 'petar'`;
    expect((await petar.get(POLICY)).status).toBe(200);
  });
});

describe("a document that lies at an address", () => {
  it("is fetched when it is asked for", async () => {
    await lieAt(`${server.origin}/good.pdf`);
    const { status, content } = await getBytes(portal, petar, POLICY);
    expect([status, Buffer.from(content)]).toEqual([200, SERVED_PDF]);
  });

  it("that cannot be had says so on a page, and can be had from there as soon as it works", async () => {
    await lieAt(`${server.origin}/sometimes`);
    isAway = true;
    const answer = await petar.get(POLICY);
    expect([answer.status, answer.location]).toEqual([303, `${POLICY}/nedostupan`]);
    const page = await petar.follow(answer);
    expect(page.heading).toBe(sr.documents.away.title);
    const again = page.root.querySelector("main a.button")?.getAttribute("href");
    isAway = false;
    expect(again).toBe(POLICY);
    expect((await petar.get(POLICY)).status).toBe(200);
  });

  it("is fetched a few times at once, whoever asks for it how often", async () => {
    await lieAt(`${server.origin}/held`);
    const statuses: number[] = [];
    const answers = Array.from({ length: 12 }, async () => {
      statuses.push((await getBytes(portal, petar, POLICY)).status);
    });
    await eventually(
      "most of them put off",
      async () => (statuses.length >= 9 && held.length >= 3) || undefined,
    );
    expect(new Set(statuses)).toEqual(new Set([303]));
    expect(held).toHaveLength(3);
    for (const answer of held) answer.end(SERVED_PDF);
    await Promise.all(answers);
    expect(statuses.slice(9)).toEqual([200, 200, 200]);
  });

  it("is not fetched from hosts that nobody allowed", async () => {
    await lieAt(server.origin.replace("127.0.0.1", "localhost").concat("/good.pdf"));
    const before = server.asked.length;
    expect((await petar.get(POLICY)).status).toBe(303);
    expect(server.asked).toHaveLength(before);
    await expect.poll(() => portal.log()).toContain("HOST_NOT_ALLOWED");
    expect(portal.log()).not.toContain("/good.pdf");
  });
});

/** Past the core API, which takes https addresses only. */
async function lieAt(address: string): Promise<void> {
  await portal.database`
    update documents set content = null, address = ${address} where id = ${registerId("documents", "D-1")}`;
}

function pathOf(coreId: string): string {
  return `/dokumenta/${registerId("documents", coreId)}`;
}
