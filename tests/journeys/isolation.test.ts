import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { registerId } from "#lib/register/core-id";
import type { Browser } from "../support/browser";
import { openAccount, signedInBrowser } from "../support/doors";
import { pageData } from "../support/page-data";
import { ANA } from "../support/sample-details";
import { type Portal, startPortal } from "../support/server";
import { sessionToken } from "../support/session-rows";

/** Of Petar, with a number of its own. */
const CAR = "/stete/N%C5%A0-2026-0004517";
const POLICIES = ["/polise", "/polise/8100026084525"];
const PAYMENTS = ["/placanja", `/placanja/${registerId("instalments", "R-8100026084517-04")}`];

let portal: Portal;
let petar: Browser;
let ana: Browser;
beforeAll(async () => {
  portal = await startPortal();
  petar = await signedInBrowser(portal, await openAccount(portal));
  ana = await signedInBrowser(portal, await openAccount(portal, ANA));
});
afterAll(() => portal?.stop());

describe("S9: two clients at once", () => {
  it("over 500 interleaved requests each see only themselves", async () => {
    const paths = ["/pregled", "/nalog", "/polise"];
    const ask = async (number: number) => {
      const [browser, own, foreign] =
        number % 2 === 0
          ? [petar, "Petar", /Ana Petrović|ana\.petrovic/]
          : [ana, "Ana", /Petar Petrović|8100026084517/];
      const path = paths[Math.floor(number / 2) % paths.length] ?? "/pregled";
      const { body, status } = await (number % 3 === 0 ? pageData(browser, path) : browser.get(path));
      expect(status).toBe(200);
      expect(body).toContain(`${own} Petrović`);
      expect(body).not.toMatch(foreign);
    };
    for (let from = 0; from < 500; from += 20)
      await Promise.all(Array.from({ length: 20 }, (_, step) => ask(from + step)));
  });
});

describe("D2: a page carries only what it shows", () => {
  it.each(["/pregled", "/nalog", "/promena-lozinke", "/stete", CAR, "/zdravlje", ...POLICIES, ...PAYMENTS])(
    "%s, its scripts and its data",
    async (path) => {
      const [row] = await portal.database<Record<string, string>[]>`
      select accounts.id as account, persons.id as person, password_hash as hash, encode(jmbg_index, 'hex') as jmbg
      from accounts join persons on persons.id = person_id where username = 'petar'`;
      const policies = await portal.database<{ id: string }[]>`
      select id from policies union all select id from claims where number is not null`;
      for (const { body, status } of [await petar.get(path), await pageData(petar, path)]) {
        expect(status).toBe(200);
        for (const hidden of [
          ...Object.values(row ?? {}),
          ...policies.map(({ id }) => id),
          sessionToken(petar),
        ])
          expect(body).not.toContain(hidden);
        expect(body).not.toMatch(/passwordHash|personId|jmbgIndex|credentialsVersion|sessionToken|\$argon2/);
      }
    },
  );
});

describe("S8: what is personal is kept by nobody on the way", () => {
  it.each([
    "/pregled",
    "/nalog",
    "/nalog/potvrda",
    "/promena-lozinke",
    "/stete",
    CAR,
    "/zdravlje",
    ...POLICIES,
    ...PAYMENTS,
  ])("%s is private, no-store", async (path) => {
    for (const answer of [await petar.get(path), await pageData(petar, path)]) {
      expect(answer.headers.get("cache-control")).toMatch(/private.*no-store|no-store.*private/);
    }
  });

  it("and so are answers to forms, redirects and refusals", async () => {
    const page = await petar.get("/promena-lozinke");
    const complaint = await petar.submit(page.form(), { currentPassword: "x", newPassword: "x" });
    expect(complaint.status).toBe(200);
    const redirect = await petar.submit((await petar.get("/nalog")).form(), {});
    for (const { headers } of [complaint, redirect]) expect(headers.get("cache-control")).toMatch(/no-store/);
  });
});
