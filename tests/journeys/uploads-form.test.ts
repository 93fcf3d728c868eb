import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sr } from "#lib/texts/sr";
import type { Browser } from "../support/browser";
import { forgetLimits, openAccount, signedInBrowser } from "../support/doors";
import { rawRequest } from "../support/raw-request";
import { smallPhoto } from "../support/sample-files";
import { draftOf, formWith, headersOf, sendForm, withoutScript } from "../support/sending-files";
import { type Portal, startPortal } from "../support/server";

let portal: Portal;
let petar: Browser;
let draft: string;
beforeAll(async () => {
  portal = await startPortal();
  petar = await signedInBrowser(portal, await openAccount(portal));
});
beforeEach(async () => {
  await forgetLimits(portal);
  draft = await draftOf(portal, "petar");
});
afterAll(() => portal?.stop());

describe("without JavaScript", () => {
  const page = "/zdravlje/refundacija/dokumenta";

  it("one goes back to the page, which learns in its address what was refused", async () => {
    const done = await withoutScript(portal, petar, {
      requestId: draft,
      back: `${page}?prilog=heic&vrsta=x`,
      content: await smallPhoto(8),
    });
    expect([done.status, done.headers.get("location")]).toEqual([303, page]);
    const refused = await withoutScript(portal, petar, {
      requestId: draft,
      back: page,
      content: Buffer.from("MZ"),
    });
    expect(refused.headers.get("location")).toBe(`${page}?prilog=not-accepted&vrsta=fiscal-receipt`);
  });

  it("L7: one lands on no other page, whatever the form names", async () => {
    for (const back of [
      "https://evil.test/",
      "//evil.test",
      "/\\evil.test",
      "/nalog",
      "/zdravlje/../nalog",
      "javascript:1",
    ]) {
      const answer = await withoutScript(portal, petar, {
        requestId: draft,
        back,
        content: await smallPhoto(9),
      });
      expect([answer.status, answer.headers.get("location")], back).toEqual([303, "/pregled"]);
      const refused = await withoutScript(portal, petar, {
        requestId: draft,
        back,
        content: Buffer.from("MZ"),
      });
      expect([refused.status, await refused.text()]).toEqual([422, sr.attachments.refusals["not-accepted"]]);
    }
  });
});

describe("a body that is none", () => {
  it.each([
    ["no form", "application/octet-stream", "x"],
    ["a form without its boundary", "multipart/form-data", "x"],
    [
      "a form that ends in its middle",
      "multipart/form-data; boundary=x",
      '--x\r\nContent-Disposition: form-data; name="zahtev"\r\n\r\n1',
    ],
    ["nothing", "multipart/form-data; boundary=x", ""],
  ])("%s is refused in words", async (_, type, body) => {
    const headers = { ...headersOf(portal, petar), accept: "application/json", "content-type": type };
    const answer = await rawRequest(portal, "/prilozi/novi", { method: "POST", headers, body });
    expect([answer.status, JSON.parse(answer.body).refusal]).toEqual([400, "unreadable"]);
  });

  it("a form without a file, and one whose draft is named after it", async () => {
    const empty = new FormData();
    empty.set("zahtev", draft);
    const late = formWith({ requestId: draft, content: await smallPhoto() });
    late.delete("zahtev");
    late.set("zahtev", draft);
    // What a browser sends of a field in which nothing was chosen.
    const unchosen = formWith({ requestId: draft, content: Buffer.alloc(0) });
    unchosen.set("prilog", new File([], ""));
    const answers = await Promise.all([empty, unchosen, late].map((one) => sendForm(portal, petar, one)));
    expect(answers.map(({ body }) => body.refusal)).toEqual(["not-chosen", "not-chosen", undefined]);
  });

  it("a second file in the same form is not read", async () => {
    const two = formWith({ requestId: draft, content: await smallPhoto(20) });
    two.append("prilog", new File([new Uint8Array(await smallPhoto(21))], "druga.jpg"));
    expect((await sendForm(portal, petar, two)).body.attachment).toBeDefined();
    expect(await portal.database`select from attachments where request_id = ${draft}`).toHaveLength(1);
  });

  it("one that announces more than a file may have is refused before it is read", async () => {
    const headers = {
      ...headersOf(portal, petar),
      accept: "application/json",
      "content-type": "multipart/form-data; boundary=x",
      "content-length": String(1024 ** 3),
    };
    const answer = await rawRequest(portal, "/prilozi/novi", { method: "POST", headers, unfinished: true });
    expect([answer.status, JSON.parse(answer.body).refusal]).toEqual([413, "too-large"]);
  });

  it("one that announces nothing is read no further than a file may be long", async () => {
    const headers = {
      ...headersOf(portal, petar),
      accept: "application/json",
      "content-type": "multipart/form-data; boundary=x",
      "transfer-encoding": "chunked",
    };
    const body = `--x\r\nContent-Disposition: form-data; name="prilog"; filename="a"\r\n\r\n${"x".repeat(12 * 1024 * 1024)}`;
    const answer = await rawRequest(portal, "/prilozi/novi", { method: "POST", headers, body });
    expect([answer.status, JSON.parse(answer.body).refusal]).toEqual([413, "too-large"]);
  });
});
