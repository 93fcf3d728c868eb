import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sr } from "#lib/texts/sr";
import { newBrowser, type Typed } from "../support/browser";
import { detailsOf, forgetLimits, humanAnswer, register } from "../support/doors";
import { type Portal, startPortal } from "../support/server";

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal?.stop());
beforeEach(() => forgetLimits(portal));

const send = (human: Typed) => register(portal, newBrowser(portal), detailsOf(), human);

function changed(answer: string, change: (parsed: { challenge: { parameters: object } }) => object): string {
  const parsed = JSON.parse(Buffer.from(answer, "base64").toString());
  return Buffer.from(JSON.stringify(change(parsed))).toString("base64");
}

describe("R10: our own human check", () => {
  it("is demanded at its field, and everything typed but the password is kept", async () => {
    const answer = await send({ altcha: null });
    expect(answer.fieldErrors).toEqual({ humanCheck: sr.fields.humanCheck.empty });
    const { jmbg, policyNumber, email, username } = detailsOf();
    expect(answer.values).toMatchObject({ jmbg, policyNumber, email, username, privacyNotice: "da" });
    expect(answer.text).toContain(sr.humanCheck.withoutScript);
  });

  it("accepts a solved task once: the same answer again is refused", async () => {
    const solved = await humanAnswer(portal);
    expect((await send(solved)).location).toBe("/registracija/poslato");
    const replay = await send(solved);
    expect(replay.fieldErrors).toEqual({ humanCheck: sr.fields.humanCheck["not-human"] });
    expect(replay.values.username).toBe("petar");
  });

  it("of five submissions with one answer at once one is accepted", async () => {
    const solved = await humanAnswer(portal);
    const answers = await Promise.all(Array.from({ length: 5 }, () => send(solved)));
    expect(answers.filter(({ location }) => location === "/registracija/poslato")).toHaveLength(1);
  });

  it.each(["nije rešenje", "", Buffer.from("{}").toString("base64"), "A".repeat(9000)])(
    "refuses garbage: %.20s",
    async (altcha) => {
      const answer = await send({ altcha });
      expect(answer.status).toBe(200);
      expect(Object.keys(answer.fieldErrors)).toEqual(["humanCheck"]);
    },
  );

  it("refuses an answer whose expiry, cost or solution was changed", async () => {
    const { altcha } = await humanAnswer(portal);
    const parameters = (values: object) =>
      changed(altcha, (parsed) => ({
        ...parsed,
        challenge: { ...parsed.challenge, parameters: { ...parsed.challenge.parameters, ...values } },
      }));
    const forged = [
      parameters({ expiresAt: 4_000_000_000 }),
      parameters({ cost: 1 }),
      changed(altcha, (parsed) => ({ ...parsed, solution: { counter: 1, derivedKey: "00" } })),
    ];
    for (const answer of forged) {
      expect((await send({ altcha: answer })).fieldErrors).toEqual({
        humanCheck: sr.fields.humanCheck["not-human"],
      });
    }
  });
});
