import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { coreIdOf, policyIdOf } from "#db/demo/scenarios";
import { type AskingClient, askingClient } from "../support/asking-client";
import { newBrowser } from "../support/browser";
import { CORE_SETTINGS, putRecords } from "../support/core-api";
import { detailsOf, register } from "../support/doors";
import { stateLetter } from "../support/letters-of-state";
import { eventually, isOfKind } from "../support/mailbox";
import { playCore } from "../support/played-core";
import { RESEND_KEY, startResendStandIn } from "../support/resend";
import { MILA } from "../support/sample-details";
import { type Portal, startPortal } from "../support/server";

describe("while the core system is down for a day", () => {
  let portal: Portal;
  let mila: AskingClient;
  beforeAll(async () => {
    portal = await startPortal(CORE_SETTINGS);
    mila = await askingClient(portal, MILA);
  });
  afterAll(() => portal?.stop());

  it("clients send and see what they sent; it then gets all of it in order, and what they see goes on under the same address", async () => {
    const refund = await mila.askForRefund();
    const authorisation = await mila.askForAuthorisation();
    const received = await mila.browser.get(`/stete/${refund.number}`);
    expect([received.status, received.text]).toEqual([200, expect.stringContaining("Primili smo zahtev")]);
    await portal.database`update core_events set at = at - interval '25 hours'`;
    await portal.database`update requests set submitted_at = submitted_at - interval '25 hours'`;
    const core = playCore(portal);
    const event = await core.awaits("refund-requested");
    await core.awaits("authorisation-requested");
    const requests = core.seen.flatMap(({ details }) => ("request" in details ? [details.request] : []));
    expect(requests).toEqual([refund.id, authorisation.id]);
    const since = new Date();
    const claim = await core.register(event);
    await stateLetter(portal, mila.email, String(claim.record.number), since);
    const page = await mila.browser.visit(`/stete/${refund.number}`);
    expect(page.text).toContain(String(claim.record.number));
  });
});

describe("while the mail service is down", () => {
  let portal: Portal;
  let resend: Awaited<ReturnType<typeof startResendStandIn>>;
  beforeAll(async () => {
    resend = await startResendStandIn();
    const mail = { RESEND_API_KEY: RESEND_KEY, RESEND_BASE_URL: resend.url, MAIL_FROM: "P <p@primer.test>" };
    portal = await startPortal({ ...CORE_SETTINGS, ...mail });
    await register(portal, newBrowser(portal), detailsOf());
    await eventually("an account", async () =>
      resend.mails.find((letter) => isOfKind(letter, "account-opened")),
    );
  });
  afterAll(async () => {
    await portal?.stop();
    await resend?.stop();
  });

  it("a new state is stored, and the letter about it comes once when it is up again", async () => {
    resend.become(500);
    const record = claimOfPetar();
    expect(await putRecords(portal, "claims", [record])).toMatchObject({ stored: 1 });
    await eventually("a letter that was put back", async () => {
      const [waiting] = await portal.database`
        select from outbox where kind = 'state-changed' and note = 'unavailable' and sent_at is null`;
      return waiting ? true : undefined;
    });
    resend.become("well");
    expect(await putRecords(portal, "claims", [record])).toMatchObject({ unchanged: 1 });
    for (let minute = 0; minute < 3; minute += 1) await schedulerRuns();
    const letters = resend.mails.filter((letter) => isOfKind(letter, "state-changed"));
    expect(letters.map(({ to, subject }) => [to, subject.includes(record.number)])).toEqual([
      [detailsOf().email, true],
    ]);
  });

  /** As if the pauses between tries were over. */
  async function schedulerRuns(): Promise<void> {
    await portal.database`update outbox set due_at = now() where sent_at is null and dropped_at is null`;
    const headers = { authorization: `Bearer ${portal.env.cronSecret}` };
    expect((await fetch(`${portal.url}/api/cron/outbox`, { headers })).status).toBe(200);
  }
});

function claimOfPetar() {
  const steps = [{ state: "registered", at: new Date().toISOString() }];
  const parties = { policy: policyIdOf("8100026084517"), claimant: coreIdOf("petar") };
  const number = `NŠ-${randomUUID().slice(0, 8)}`;
  return {
    id: number.slice(3),
    version: 1,
    number,
    kind: "motor-damage",
    ...parties,
    eventOn: "2026-01-01",
    state: "registered",
    steps,
  };
}
