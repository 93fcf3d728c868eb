import { randomUUID } from "node:crypto";
import { type MonriPlay, startMonriPlay } from "#db/monri-play/start";
import { registerId } from "#lib/register/core-id";
import { type Portal, startPortal } from "../support/server";
import type { AccountHolder } from "./account-holder";
import { test as base } from "./fixtures";

/** Browser tests of a portal that takes cards, at a gateway on another site of this machine. */
export const test = base.extend<object, { play: MonriPlay }>({
  play: [
    async ({}, use) => {
      const play = await startMonriPlay({ retryEvery: 300 });
      await use(play);
      await play.stop();
    },
    { scope: "worker" },
  ],
  portal: [
    async ({ play }, use) => {
      const portal = await startPortal(play.settings);
      await use(portal);
      await portal.stop();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  tolerated: async ({ play }, use) => use(new RegExp(`^foreign host: ${play.settings.MONRI_URL}/`)),
});

/** An instalment of the holder's policy to pay, due in ten days; the address of its page. */
export async function toPay({ database }: Portal, { policyNumber }: AccountHolder): Promise<string> {
  const id = randomUUID();
  await database`
    insert into instalments (id, core_id, version, policy_id, due_on, amount, paid, currency, reference)
    values (${id}, ${`R-${id}`}, 1, ${registerId("policies", `P-${policyNumber}`)}, current_date + 10, 1234550, 0, 'RSD',
      ${String(Date.now())})`;
  return `/placanja/${id}`;
}
