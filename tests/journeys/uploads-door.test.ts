import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sr } from "#lib/texts/sr";
import { type Browser, newBrowser } from "../support/browser";
import { type Account, openAccount, signedInBrowser } from "../support/doors";
import { rawRequest } from "../support/raw-request";
import { ANA } from "../support/sample-details";
import { smallPhoto } from "../support/sample-files";
import { draftOf, getBytes, headersOf, sendFile, withoutScript } from "../support/sending-files";
import { type Portal, startPortal } from "../support/server";
import { deleteRow } from "../support/session-rows";

let portal: Portal;
let account: Account;
let petar: Browser;
let ana: Browser;
let draft: string;
let photo: Buffer;
let attachment: string;
beforeAll(async () => {
  portal = await startPortal();
  account = await openAccount(portal);
  petar = await signedInBrowser(portal, account);
  ana = await signedInBrowser(portal, await openAccount(portal, ANA));
  draft = await draftOf(portal, "petar");
  photo = await smallPhoto();
  attachment =
    (await sendFile(portal, petar, { requestId: draft, content: photo })).body.attachment?.id ?? "";
});
afterAll(() => portal?.stop());

describe("D1: what belongs to another client", () => {
  it("D1: answers on every address like what never was", async () => {
    for (const path of ["", "/slicica"]) {
      expect((await getBytes(portal, petar, `/prilozi/${attachment}${path}`)).status).toBe(200);
      const foreign = await getBytes(portal, ana, `/prilozi/${attachment}${path}`);
      const unknown = await getBytes(portal, ana, `/prilozi/${randomUUID()}${path}`);
      const nonsense = await getBytes(portal, ana, `/prilozi/1${path}`);
      for (const answer of [foreign, nonsense]) {
        expect(answer.status).toBe(404);
        expect(answer.content).toEqual(unknown.content);
        expect(known(answer.headers)).toEqual(known(unknown.headers));
      }
    }
    const added = await sendFile(portal, ana, { requestId: draft, content: photo });
    const nowhere = await sendFile(portal, ana, { requestId: randomUUID(), content: photo });
    expect([added.status, added.body]).toEqual([404, nowhere.body]);
    expect(added.body.refusal).toBe("not-found");
  });

  it("R2: of a declared account opens until it was sent, and not then", async () => {
    const own = await draftOf(portal, "petar", "car-damage");
    const slot = "vehicle-registration-card";
    const { body } = await sendFile(portal, petar, { requestId: own, content: photo, slot });
    const paths = [`/prilozi/${body.attachment?.id}`, body.attachment?.thumbnail ?? ""];
    const statuses = async () =>
      Promise.all(paths.map(async (path) => (await getBytes(portal, petar, path)).status));
    await portal.database`update accounts set declared_until = now() + interval '1 day' where username = 'petar'`;
    expect(await statuses()).toEqual([200, 200]);
    await portal.database`update requests set submitted_at = now(), number = 'Z-1' where id = ${own}`;
    expect(await statuses()).toEqual([404, 404]);
    await portal.database`update accounts set declared_until = null where username = 'petar'`;
    expect(await statuses()).toEqual([200, 200]);
  });
});

describe("S1: a session that has ended", () => {
  it("S1: is told to a script with the way to sign in, and back to the page that sent the file", async () => {
    const gone = await signedInBrowser(portal, account);
    await deleteRow(portal, gone);
    const headers = { referer: `${portal.url}/zdravlje/refundacija/dokumenta` };
    const answer = await sendFile(portal, gone, { requestId: draft, content: photo }, headers);
    expect(answer.status).toBe(401);
    expect(answer.body).toEqual({
      refusal: "session-ended",
      message: sr.attachments.door["session-ended"],
      signIn: "/prijava?razlog=isteklo&nazad=%2Fzdravlje%2Frefundacija%2Fdokumenta",
    });
    const form = await withoutScript(portal, gone, { requestId: draft, content: photo }, headers);
    expect([form.status, form.headers.get("location")]).toEqual([303, answer.body.signIn]);
  });

  it("S10: gives neither file nor picture", async () => {
    const stranger = newBrowser(portal);
    const file = await getBytes(portal, stranger, `/prilozi/${attachment}`);
    expect([file.status, file.headers.get("location")]).toEqual([303, "/prijava?razlog=isteklo"]);
    expect((await getBytes(portal, stranger, `/prilozi/${attachment}/slicica`)).status).toBe(404);
  });
});

describe("L8: an upload from elsewhere", () => {
  it.each([
    ["another site", { origin: "https://evil.test" }],
    ["nowhere", { origin: "null" }],
    ["a browser that says so", { "sec-fetch-site": "cross-site" }],
  ])("L8: from %s is refused and changes nothing", async (_, headers) => {
    const before = await rows();
    const answer = await sendFile(portal, petar, { requestId: draft, content: await smallPhoto(7) }, headers);
    expect([answer.status, answer.body.refusal]).toEqual([403, "foreign-origin"]);
    const form = await withoutScript(portal, petar, { requestId: draft, content: photo }, headers);
    expect(form.status).toBe(403);
    expect(await rows()).toBe(before);
  });

  it("L8: without an origin is refused", async () => {
    const { cookie = "" } = headersOf(portal, petar);
    const sent = { method: "POST", headers: { cookie, "content-type": "multipart/form-data; boundary=x" } };
    expect((await rawRequest(portal, "/prilozi/novi", sent)).status).toBe(403);
  });
});

async function rows(): Promise<number> {
  return (await portal.database`select from attachments`).length;
}

/** What an answer tells beside its moment. */
function known(headers: Headers): string[][] {
  return [...headers].filter(([name]) => name !== "date");
}
