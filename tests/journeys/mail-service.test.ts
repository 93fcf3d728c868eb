import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { SAMPLE_CLIENTS } from "#db/demo/scenarios";
import type { LetterKind } from "#lib/mail/letters";
import { newBrowser } from "../support/browser";
import { codeFrom, detailsOf, forgetLimits, givePassword, register, typeCode } from "../support/doors";
import { eventually, isOfKind } from "../support/mailbox";
import { RESEND_KEY, startResendStandIn } from "../support/resend";
import { type Portal, startPortal } from "../support/server";

let resend: Awaited<ReturnType<typeof startResendStandIn>>;
let portal: Portal;
const account = detailsOf();
beforeAll(async () => {
  resend = await startResendStandIn();
  portal = await startPortal({
    RESEND_API_KEY: RESEND_KEY,
    RESEND_BASE_URL: resend.url,
    MAIL_FROM: "Portal <portal@primer.test>",
  });
  await register(portal, newBrowser(portal), account);
  await arrived("account-opened");
});
afterAll(async () => {
  await portal?.stop();
  await resend?.stop();
});
beforeEach(async () => {
  resend.become("well");
  resend.mails.length = 0;
  resend.requests.length = 0;
  await forgetLimits(portal);
});

const arrived = (kind: LetterKind) =>
  eventually(`a ${kind} letter`, async () => resend.mails.find((mail) => isOfKind(mail, kind)));

/** Sign-ins in new browsers are told too; those letters are not the matter here. */
const ofKind = (kind: LetterKind) => resend.mails.filter((mail) => isOfKind(mail, kind));

/** What became of the newest letter with a code. */
async function newestLetter() {
  const [letter] = await portal.database`
    select id, sent_at is not null as sent, dropped_at is not null as dropped, note from outbox
    where kind = 'one-time-code' order by created_at desc limit 1`;
  return letter;
}

const putBack = () =>
  eventually("a letter that was put back", async () =>
    (await newestLetter())?.note === "unavailable" ? true : undefined,
  );

/** What the scheduler does every minute, as if the pauses between tries were over. */
async function schedulerRuns() {
  await portal.database`update outbox set due_at = now() where sent_at is null and dropped_at is null`;
  const headers = { authorization: `Bearer ${portal.env.cronSecret}` };
  const answer = await fetch(`${portal.url}/api/cron/outbox`, { headers });
  expect(answer.status).toBe(200);
}

/** The password step, which is answered whatever the mail service does. */
async function passwordStep() {
  const browser = newBrowser(portal);
  const answer = await givePassword(browser, account);
  expect(answer.location).toBe("/prijava/kod");
  return { browser, page: await browser.follow(answer) };
}

async function expectSignIn({ browser, page }: Awaited<ReturnType<typeof passwordStep>>) {
  const code = codeFrom(await arrived("one-time-code"));
  expect((await typeCode(browser, page, code)).location).toBe("/pregled");
}

describe("O11: signing in answers whatever the mail service does, and the code arrives once", () => {
  it("when it is slow", async () => {
    resend.become("slow");
    const step = await passwordStep();
    await expectSignIn(step);
    expect(ofKind("one-time-code")).toHaveLength(1);
  });

  it("when it hangs, and works again later", async () => {
    resend.become("hanging");
    const step = await passwordStep();
    await putBack();
    expect(ofKind("one-time-code")).toEqual([]);
    resend.become("well");
    await schedulerRuns();
    await expectSignIn(step);
    expect(ofKind("one-time-code")).toHaveLength(1);
  });

  it.each([500, 429, 401] as const)("when it answers %d, and works again later", async (status) => {
    resend.become(status);
    const step = await passwordStep();
    await putBack();
    resend.become("well");
    await schedulerRuns();
    await expectSignIn(step);
    expect(ofKind("one-time-code")).toHaveLength(1);
  });

  it("when it accepts the mail and the answer is lost: the same key again, one mail", async () => {
    resend.become("accept-and-vanish");
    const step = await passwordStep();
    await putBack();
    expect(ofKind("one-time-code")).toHaveLength(1);
    resend.become("well");
    await schedulerRuns();
    expect(await newestLetter()).toMatchObject({ sent: true });
    const key = (await newestLetter())?.id;
    const tries = resend.requests.filter(({ idempotencyKey }) => idempotencyKey === key);
    expect(tries).toHaveLength(2);
    expect(ofKind("one-time-code")).toHaveLength(1);
    await expectSignIn(step);
  });
});

describe("O11: a letter that cannot arrive", () => {
  it("a code past its time is dropped and never sent", async () => {
    resend.become(500);
    await passwordStep();
    await putBack();
    await portal.database`update outbox set expires_at = now() where sent_at is null`;
    resend.become("well");
    await schedulerRuns();
    expect(await newestLetter()).toMatchObject({ sent: false, dropped: true, note: "expired" });
    expect(ofKind("one-time-code")).toEqual([]);
  });

  it("what the service refuses for good is not tried again", async () => {
    resend.become(422);
    await passwordStep();
    await eventually("a refused letter", async () => ((await newestLetter())?.dropped ? true : undefined));
    resend.become("well");
    await schedulerRuns();
    expect(await newestLetter()).toMatchObject({ sent: false, note: "refused" });
    expect(ofKind("one-time-code")).toEqual([]);
  });
});

describe("O11: a killed process loses no mail", () => {
  it("killed while the mail service hangs: the code arrives after the restart and still signs in", async () => {
    resend.become("hanging");
    const step = await passwordStep();
    await eventually("a letter under way", async () => resend.requests[0]);
    await portal.kill();
    resend.become("well");
    await portal.restart();
    await schedulerRuns();
    await expectSignIn(step);
    expect(ofKind("one-time-code")).toHaveLength(1);
  });

  it("killed right after a registration was answered: it is decided after the restart, and told once", async () => {
    const { jmbg, policyNumber, email } = SAMPLE_CLIENTS.mila;
    const details = detailsOf({ jmbg, policyNumber, email, username: "mila.savic" });
    const answer = await register(portal, newBrowser(portal), details);
    await portal.kill();
    expect(answer.location).toBe("/registracija/poslato");
    await portal.restart();
    await portal.database`update registrations set consented_at = now() - interval '1 minute'`;
    await schedulerRuns();
    await arrived("account-opened");
    await schedulerRuns();
    expect(ofKind("account-opened").map(({ to }) => to)).toEqual([email]);
  });
});

describe("R12: what is in a mail", () => {
  it("has one recipient, and nothing that a visitor typed freely", async () => {
    const details = detailsOf({
      policyNumber: "NEPOSTOJI7",
      email: "neko@primer.test",
      username: "kupi.ovde-jeftino",
    });
    await register(portal, newBrowser(portal), { ...details, jmbg: "0101990710008" });
    const mail = await arrived("could-not-match");
    expect(mail.to).toBe("neko@primer.test");
    for (const typed of ["NEPOSTOJI7", "kupi.ovde", "0101990710008", "neko@"]) {
      expect(mail.html).not.toContain(typed);
      expect(mail.text).not.toContain(typed);
    }
  });
});
