import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newBrowser } from "../support/browser";
import { detailsOf, forgetLimits, type RegistrationDetails, register } from "../support/doors";
import type { Page } from "../support/page";
import { type RecaptchaPortal, startRecaptchaPortal } from "../support/recaptcha-portal";

let world: RecaptchaPortal;
beforeAll(async () => {
  world = await startRecaptchaPortal();
});
afterAll(() => world?.stop());
beforeEach(() => forgetLimits(world.portal));

/** People who are in nobody's register, so that no limit but the one under test is reached. */
const STRANGERS = ["0101990710008", "0201990710002", "0301990710007", "0401990710001"];

async function send(
  times: number,
  details: (turn: number) => Partial<RegistrationDetails>,
  address?: string,
) {
  const answers: Page[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    const browser = newBrowser(world.portal, address ? { address } : {});
    const email = `${randomUUID()}@primer.test`;
    const typed = detailsOf({ email, ...details(turn) });
    answers.push(await register(world.portal, browser, typed, world.tick()));
  }
  return answers;
}

function taken(answers: Page[]): number {
  return answers.filter(({ location }) => location === "/registracija/poslato").length;
}

function expectWaiting(answer: Page | undefined, details: Partial<RegistrationDetails>) {
  expect(answer?.status).toBe(200);
  expect(answer?.summary[0]).toMatch(/^Previše pokušaja\. Pokušajte ponovo .+ ili pozovite 0800 222 555$/);
  expect(answer?.values).toMatchObject(details);
}

describe("R4: limits of registration answer generically, with the phone number, and nothing typed is lost", () => {
  it("ten an hour from one address, also after a restart", async () => {
    const address = "198.18.200.1";
    const details = (turn: number) => ({
      jmbg: STRANGERS[turn % STRANGERS.length] ?? "",
      policyNumber: `STRANA${turn}`,
    });
    expect(taken(await send(10, details, address))).toBe(10);
    await world.portal.restart();
    const [answer] = await send(1, () => ({ username: "jedanaesti" }), address);
    expectWaiting(answer, { username: "jedanaesti" });
    expect(taken(await send(1, () => ({}), "198.18.200.2"))).toBe(1);
  });

  it("five a day for one JMBG, known or not", async () => {
    for (const jmbg of [detailsOf().jmbg, STRANGERS[0] ?? ""]) {
      const answers = await send(6, (turn) => ({ jmbg, policyNumber: `DRUGA${turn}` }));
      expect(taken(answers)).toBe(5);
      expectWaiting(answers[5], { jmbg });
    }
  });

  it("ten a day for one policy number, known or not", async () => {
    for (const policyNumber of [detailsOf().policyNumber, "NEPOSTOJI1"]) {
      await forgetLimits(world.portal);
      const answers = await send(11, (turn) => ({ policyNumber, jmbg: STRANGERS[turn % 4] ?? "" }));
      expect(taken(answers)).toBe(10);
      expectWaiting(answers[10], { policyNumber });
    }
  });
});
