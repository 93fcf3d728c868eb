import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newBrowser } from "../support/browser";
import { openAccount, signedInBrowser } from "../support/doors";
import { ANA } from "../support/sample-details";
import { type Portal, startPortal } from "../support/server";
import { SESSION_COOKIE, sessionToken, storedAs } from "../support/session-rows";

let portal: Portal;
let token: string;
const random = randomBytes(32).toString("base64url");
beforeAll(async () => {
  portal = await startPortal();
  token = sessionToken(await signedInBrowser(portal, await openAccount(portal)));
});
afterAll(() => portal?.stop());

const PROTECTED = ["/pregled", "/nalog", "/nalog/potvrda", "/promena-lozinke"];
/** What only the signed-in client's pages hold. */
const PERSONAL = /8100026084517|Petrović|porodica\.petrovic/;

describe("S6: a cookie that is not exactly a session's token", () => {
  const wrong: [string, (live: string) => string][] = [
    ["of random bytes", () => `${SESSION_COOKIE}=${random}`],
    ["empty", () => `${SESSION_COOKIE}=`],
    ["of markup", () => `${SESSION_COOKIE}=<script>alert(1)</script>`],
    ["of SQL", () => `${SESSION_COOKIE}=' or '1'='1`],
    ["of broken percent signs", () => `${SESSION_COOKIE}=%E0%A4%A`],
    ["of NUL", (live) => `${SESSION_COOKIE}=%00${live.slice(3)}`],
    ["of ten thousand letters", () => `${SESSION_COOKIE}=${"a".repeat(10_000)}`],
    ["longer by one letter", (live) => `${SESSION_COOKIE}=${live}a`],
    ["in other letter case", (live) => `${SESSION_COOKIE}=${swapCase(live)}`],
    ["that the database keeps", (live) => `${SESSION_COOKIE}=${storedAs(live)}`],
    ["under the library's names", (live) => `authjs.session-token=${live}; next-auth.session-token=${live}`],
    ["under the prefixed name of https", (live) => `__Host-${SESSION_COOKIE}=${live}`],
    ["in pieces, which the library would join", (live) => inPieces(live)],
    ["of an unsigned JWT", () => `${SESSION_COOKIE}=eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.`],
  ];

  it.each(wrong)("%s is refused, never with 500", async (_, cookieFrom) => {
    const cookie = cookieFrom(token);
    for (const path of PROTECTED) {
      const page = await newBrowser(portal).get(path, { headers: { cookie } });
      expect(page.status).toBe(307);
      expect(page.location).toContain("/prijava");
      expect(page.body).not.toMatch(PERSONAL);
    }
  });

  it("sent twice, one of them foreign, opens the own account or none", async () => {
    const ana = await openAccount(portal, ANA);
    const foreign = sessionToken(await signedInBrowser(portal, ana));
    for (const pair of [
      [token, random],
      [random, token],
      [token, "garbage"],
    ]) {
      const cookie = pair.map((value) => `${SESSION_COOKIE}=${value}`).join("; ");
      const page = await newBrowser(portal).get("/nalog", { headers: { cookie } });
      expect([200, 307]).toContain(page.status);
      expect(page.text).not.toContain("Ana Petrović");
    }
    const mixed = `${SESSION_COOKIE}=${token}; ${SESSION_COOKIE}2=${foreign}`;
    const page = await newBrowser(portal).get("/nalog", { headers: { cookie: mixed } });
    expect(page.text).toContain("Petar Petrović");
    expect(page.text).not.toContain("Ana Petrović");
  });
});

function inPieces(live: string): string {
  return `${SESSION_COOKIE}.0=${live.slice(0, 20)}; ${SESSION_COOKIE}.1=${live.slice(20)}`;
}

function swapCase(text: string): string {
  return text.replace(/[a-z]/gi, (letter) =>
    letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
  );
}
