import { test as base } from "@playwright/test";
import { type Portal, startPortal } from "../support/server";
import { type AccountHolder, newAccountHolder } from "./account-holder";
import { watchForComplaints } from "./complaints";

export { expect } from "@playwright/test";

interface Fixtures {
  /** Complaints of the browser that a test provokes on purpose. */
  tolerated: RegExp | null;
  /** Somebody nobody else uses, with an account. */
  holder: AccountHolder;
}

interface WorkerFixtures {
  portal: Portal;
  /** Names a file that wants a portal of its own, where nobody has opened an account yet. */
  alone: string | null;
}

/** Browser tests: one portal a worker, and every page of every test must be clean. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  alone: [null, { option: true, scope: "worker" }],
  portal: [
    async ({}, use) => {
      const portal = await startPortal();
      await use(portal);
      await portal.stop();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  baseURL: ({ portal }, use) => use(portal.url),
  extraHTTPHeaders: async ({ baseURL: _ }, use) => use({ "X-Forwarded-For": anotherAddress() }),
  tolerated: [null, { option: true }],
  context: async ({ context, portal, tolerated }, use) => {
    const complaints = watchForComplaints(context, portal.url, tolerated);
    await use(context);
    base.expect(complaints, "what the browser complained about").toEqual([]);
  },
  holder: async ({ portal }, use) => use(await newAccountHolder(portal)),
});

let addresses = 0;

/** Every test is a visitor of its own, so that none uses up the tries of another. */
function anotherAddress(): string {
  addresses += 1;
  return `198.51.${100 + Math.floor(addresses / 250)}.${1 + (addresses % 250)}`;
}
