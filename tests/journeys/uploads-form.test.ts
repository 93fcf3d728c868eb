import { request } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sr } from "#lib/texts/sr";
import type { Browser } from "../support/browser";
import { forgetLimits, openAccount, signedInBrowser } from "../support/doors";
import { eventually } from "../support/mailbox";
import { rawRequest } from "../support/raw-request";
import { ANA } from "../support/sample-details";
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

  it("a file that has no name is kept under one of ours", async () => {
    const photo = await smallPhoto(22);
    const part = (name: string, value: string) =>
      `--x\r\nContent-Disposition: form-data; name="${name}"\r\n${value}\r\n`;
    const fields = part("zahtev", `\r\n${draft}`) + part("vrsta", "\r\nfiscal-receipt");
    const head = `${fields}${part("prilog", "Content-Type: application/octet-stream\r\n")}`;
    const body = Buffer.concat([Buffer.from(head), photo, Buffer.from("\r\n--x--\r\n")]);
    const headers = { ...headersOf(portal, petar), accept: "application/json" };
    const answer = await fetch(`${portal.url}/prilozi/novi`, {
      method: "POST",
      body,
      headers: { ...headers, "content-type": "multipart/form-data; boundary=x" },
    });
    const { attachment } = (await answer.json()) as { attachment?: { name: string } };
    expect([answer.status, attachment?.name]).toEqual([200, "prilog.jpg"]);
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

  it("many of one client that never end leave room for the files of another", async () => {
    const account = await openAccount(portal, ANA);
    const ana = await signedInBrowser(portal, account);
    const hers = await draftOf(portal, account.username);
    const { hostname, port } = new URL(portal.url);
    const headers = {
      ...headersOf(portal, petar),
      accept: "application/json",
      "content-type": "multipart/form-data; boundary=x",
      "transfer-encoding": "chunked",
    };
    const statuses: (number | undefined)[] = [];
    const endless = Array.from({ length: 60 }, () => {
      const sent = request({ hostname, port, path: "/prilozi/novi", method: "POST", headers });
      sent.once("response", ({ statusCode }) => statuses.push(statusCode));
      sent.on("error", () => {});
      sent.write("--x\r\n");
      return sent;
    });
    await eventually("most of them refused", async () => statuses.length >= 50 || undefined);
    expect(new Set(statuses)).toEqual(new Set([503]));
    const large = Buffer.alloc(9 * 1024 * 1024);
    const answer = await sendForm(portal, ana, formWith({ requestId: hers, content: large }));
    expect(answer.body.refusal).toBe("not-accepted");
    for (const sent of endless) sent.destroy();
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
