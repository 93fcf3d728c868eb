import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sr } from "#lib/texts/sr";
import { type Browser, newBrowser } from "../support/browser";
import { openAccount, signedInBrowser } from "../support/doors";
import { eventually } from "../support/mailbox";
import type { PageForm } from "../support/page";
import { rawRequest } from "../support/raw-request";
import { type Portal, startPortal } from "../support/server";

const MARKER = "1505985710005";

let portal: Portal;
let petar: Browser;
let cookie: string;
let begin: PageForm;
beforeAll(async () => {
  portal = await startPortal();
  petar = await signedInBrowser(portal, await openAccount(portal));
  cookie = [...petar.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  begin = (await petar.get("/stete/prijava-vozila")).form();
});
afterAll(() => portal?.stop());

describe("P4: a form without script that the portal does not know any more, or cannot read", () => {
  it.each([
    ["of an earlier version", "/prijava", [`$ACTION_ID_${"0a".repeat(21)}`, ""]],
    ["whose target is no id", "/registracija", [`$ACTION_ID_${MARKER}`, ""]],
    ["whose target leads nowhere", "/zaboravljena-lozinka", ["$ACTION_REF_1", ""]],
  ])("%s leads to a page of words, with a number, and back", async (_, path, [name = "", value = ""]) => {
    await expectWords(path, `${part(name, value)}--x--\r\n`);
  });

  it("that is broken does so too", async () => {
    await expectWords("/prijava", "no form at all");
    await expectWords("/nalog?uradjeno=lozinka", "--x\r\n", "/nalog");
  });

  it("L7: leads back into this portal only", async () => {
    for (const nazad of [
      "//evil.example",
      "/\\evil.example",
      "javascript:alert(1)",
      "https://evil.example",
    ]) {
      const page = await newBrowser(portal).get(`/nije-primljeno?${new URLSearchParams({ nazad })}`);
      expect(page.root.querySelector("main .actions a")?.getAttribute("href")).toBe("/");
    }
  });
});

describe("R11: a call with script", () => {
  it.each([
    ["nothing", "[]"],
    ["words", '["a","b","c","d"]'],
    ["objects", '[{"kind":"x"},{"errors":1},null]'],
    ["a kind, with an object in place of a policy's number", '["car-damage",{"length":9}]'],
    ["names of what every object has", '["__proto__","constructor","toString",{}]'],
  ])("that brings %s in place of a form finds no page or a form with errors", async (_, body) => {
    for (const id of [await targetOf("/prijava"), await targetOf("/registracija"), targetIn(begin)]) {
      const { status, body: answer } = await call(id, body);
      expect(status).toBeLessThan(500);
      // An error of ours is told by its number, a page that does not exist by a word.
      expect(answer).not.toMatch(/^1:E\{"digest":"\d/m);
    }
  });
});

describe("R11: a field", () => {
  it.each(["1-", "1 ", "15059-"])(
    "of a megabyte of %j is refused in its place, and holds nobody else up",
    async (digits) => {
      const page = await petar.follow(await petar.submit(begin));
      const typed = digits.repeat(1_000_000 / digits.length);
      const answer = await petar.submit(page.formWith(sr.requests.pages.save), { plateNumber: typed });
      expect(answer.fieldErrors.plateNumber).toBeDefined();
    },
  );
});

describe("D4: what the framework finds wrong with a call", () => {
  it("is in the log in a line of ours, without anything that was sent", async () => {
    const before = portal.log().length;
    await call(await targetOf("/prijava"), `{"${MARKER}`);
    await eventually("a line in the log", async () => {
      const whole = portal.log().slice(before).split("\n").slice(0, -1);
      const events = whole.map((line): { msg: string } => JSON.parse(line)).map(({ msg }) => msg);
      return events.includes("framework.failed") || undefined;
    });
    expect(portal.log()).not.toContain(MARKER);
  });
});

async function expectWords(path: string, body: string, back = path): Promise<void> {
  const headers = { cookie, origin: portal.url, "content-type": "multipart/form-data; boundary=x" };
  const answer = await rawRequest(portal, path, { method: "POST", headers, body });
  expect([answer.status, answer.headers.location]).toEqual([
    303,
    `/nije-primljeno?${new URLSearchParams({ nazad: back })}`,
  ]);
  const page = await newBrowser(portal).get(String(answer.headers.location));
  expect(page.heading).toBe(sr.trouble.away.title);
  const number = /[2-9A-HJKMNP-Z]{3}-[2-9A-HJKMNP-Z]{3}/.exec(page.text)?.[0];
  await eventually("the number in the log", async () => {
    const line = `"requestNumber":"${number}","msg":"form.not-taken"`;
    return portal.log().includes(line) || undefined;
  });
  expect(page.root.querySelector("main .actions a")?.getAttribute("href")).toBe(back);
}

async function targetOf(path: string): Promise<string> {
  return targetIn((await newBrowser(portal).get(path)).form());
}

/** By which script calls the target of a form. */
function targetIn({ fields }: PageForm): string {
  const names = fields.map(([name, value]) => `${name} ${value}`).join("\n");
  const id = /\$ACTION_ID_([0-9a-f]+)|"id":"([0-9a-f]+)"/.exec(names);
  if (!id) throw new Error("The form names no target");
  return id[1] ?? id[2] ?? "";
}

function call(id: string, body: string) {
  const headers = { cookie, origin: portal.url, "next-action": id, "content-type": "text/plain" };
  return rawRequest(portal, "/stete/prijava-vozila", { method: "POST", headers, body });
}

function part(name: string, value: string): string {
  return `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
}
