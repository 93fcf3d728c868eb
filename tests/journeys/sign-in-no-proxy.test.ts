import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sr } from "#lib/texts/sr";
import { newBrowser } from "../support/browser";
import { type Portal, startPortal } from "../support/server";

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ TRUSTED_PROXY_HOPS: "0" });
});
afterAll(() => portal?.stop());

describe("L4: without a trusted proxy", () => {
  it("no header buys new tries: everybody shares one strict count", async () => {
    const page = await newBrowser(portal).get("/prijava");
    const tries = Array.from({ length: 30 }, (_, turn) => {
      const address = `203.0.113.${turn}`;
      const headers = { "x-real-ip": address, forwarded: `for=${address}`, "cf-connecting-ip": address };
      const browser = newBrowser(portal, { address });
      return browser.submit(page.form(), { username: "petar", password: "pogresna" }, { headers });
    });
    const answers = await Promise.all(tries);
    expect(answers.filter(({ summary }) => summary[0] === sr.signIn.wrong)).toHaveLength(10);
  });
});
