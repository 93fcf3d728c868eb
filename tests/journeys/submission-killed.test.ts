import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { answerPages, sendChecked } from "../support/asking-by-forms";
import { type AskingClient, askingClient, refundOf } from "../support/asking-client";
import { CORE_SETTINGS } from "../support/core-api";
import { forgetLimits } from "../support/doors";
import { eventually, mailsTo, settled } from "../support/mailbox";
import type { Page } from "../support/page";
import { playCore } from "../support/played-core";
import { MILA } from "../support/sample-details";
import { type Portal, startPortal } from "../support/server";

const REFUND = "/zdravlje/refundacija";
/** Milliseconds for a test that starts the portal several times, also on a machine that has other things to do. */
const UNHURRIED = 240_000;

let portal: Portal;
let mila: AskingClient;
beforeAll(async () => {
  portal = await startPortal(CORE_SETTINGS);
  mila = await askingClient(portal, MILA);
});
afterAll(() => portal?.stop());
beforeEach(() => forgetLimits(portal));

describe("a portal that is killed while a request is sent", () => {
  it("in the middle of it, has sent nothing: it is still the draft, with all answers and files, and goes out once", async () => {
    const check = await checked();
    await whileEventsWait(async (isWaiting) => {
      const sending = sendChecked(mila.browser, check).catch(() => "killed");
      await isWaiting();
      await portal.kill();
      expect(await sending).toBe("killed");
    });
    await eventually("the end of what it had begun", async () =>
      (await openTransactions()) === 0 ? true : undefined,
    );
    expect(await standing(check)).toEqual({ number: null, events: 0, receipts: 0, recorded: 0, files: 2 });
    await portal.restart();
    expect((await mila.browser.get(`${REFUND}/provera`)).text).toContain("Pregled kardiologa");
    const sent = await sendChecked(mila.browser, check);
    expect(await standing(check)).toEqual({ ...SENT, number: numberIn(sent) });
    await expectToldOnce(check);
  });

  it("after it was sent and before the answer, has sent it: the receipt goes out, and sending again leads to it", async () => {
    const check = await checked();
    const sending = sendChecked(mila.browser, check).catch(() => "killed");
    await eventually("the request to be sent", async () =>
      (await standing(check)).number === null ? undefined : true,
    );
    await portal.kill();
    await sending;
    await portal.restart();
    await Promise.all(Array.from({ length: 5 }, () => sendChecked(mila.browser, check)));
    const again = await sendChecked(mila.browser, check);
    expect(await standing(check)).toEqual({ ...SENT, number: numberIn(again) });
    await expectToldOnce(check);
  });

  it(
    "at whatever moment, has sent all of it or nothing",
    async () => {
      for (const milliseconds of [10, 30, 60]) {
        await forgetLimits(portal);
        const check = await checked();
        const sending = sendChecked(mila.browser, check).catch(() => "killed");
        await new Promise((resolve) => setTimeout(resolve, milliseconds));
        await portal.kill();
        await sending;
        await eventually("the end of what it had begun", async () =>
          (await openTransactions()) === 0 ? true : undefined,
        );
        const { number, ...told } = await standing(check);
        const isSent = number !== null;
        expect(told).toEqual(isSent ? SENT : { ...SENT, events: 0, receipts: 0, recorded: 0 });
        await portal.restart();
        const sent = await sendChecked(mila.browser, check);
        expect(numberIn(sent)).toBe((await standing(check)).number);
        expect(await standing(check)).toMatchObject(SENT);
      }
    },
    UNHURRIED,
  );
});

const SENT = { events: 1, receipts: 1, recorded: 1, files: 2 };

/** All pages answered, nothing sent. */
function checked(): Promise<Page> {
  return answerPages(mila.browser, REFUND, refundOf(mila.personId));
}

/** What is told of a request, wherever it is told. */
async function standing(check: Page) {
  const { requestId = "" } = check.values;
  const [told] = await portal.database<
    [{ number: string | null; events: number; receipts: number; recorded: number; files: number }]
  >`
    select number,
      (select count(*)::int from core_events where details ->> 'request' = ${requestId}) as events,
      (select count(*)::int from outbox where kind = 'request-received'
        and created_at >= requests.created_at) as receipts,
      (select count(*)::int from audit_events where event = 'request.submitted'
        and details ->> 'number' = number) as recorded,
      (select count(*)::int from attachments where request_id = requests.id) as files
    from requests where id = ${requestId}`;
  return told;
}

function numberIn({ location }: Page): string | undefined {
  return /\/poslato\/(Z-[0-9A-Z-]+)$/.exec(location ?? "")?.[1];
}

/** The core system and the client's mailbox have it once. */
async function expectToldOnce(check: Page): Promise<void> {
  const core = playCore(portal);
  const { number } = await standing(check);
  for (;;) if ((await core.awaits("refund-requested")).details.number === number) break;
  expect(
    core.seen.filter((event) => event.kind === "refund-requested" && event.details.number === number),
  ).toHaveLength(1);
  const headers = { authorization: `Bearer ${portal.env.cronSecret}` };
  await portal.database`update outbox set due_at = now() where sent_at is null and dropped_at is null`;
  await fetch(`${portal.url}/api/cron/outbox`, { headers });
  await settled(portal);
  const receipts = (await mailsTo(portal, mila.email)).filter(({ text }) => text.includes(String(number)));
  expect(receipts).toHaveLength(1);
}

/** Whoever sends a request gets as far as its event and no further, until `work` is done. */
async function whileEventsWait(work: (isWaiting: () => Promise<void>) => Promise<void>): Promise<void> {
  await portal.database.begin(async (sql) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`core-events:${mila.personId}`}, 0))`;
    await work(async () => {
      await eventually("somebody who sends", async () => {
        const waiting =
          await portal.database`select from pg_locks where locktype = 'advisory' and not granted`;
        return waiting.length > 0 ? true : undefined;
      });
    });
  });
}

/** Of others than this test. */
async function openTransactions(): Promise<number> {
  const rows = await portal.database`
    select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
      and state <> 'idle' and xact_start is not null`;
  return rows.length;
}
