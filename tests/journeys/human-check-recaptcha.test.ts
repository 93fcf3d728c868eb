import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startBuiltPortal } from "#db/portal-server";
import { anyFreePort } from "#db/postgres/free-port";
import { sr } from "#lib/texts/sr";
import { newBrowser, type Typed } from "../support/browser";
import { detailsOf, forgetLimits, register } from "../support/doors";
import { type RecaptchaPortal, startRecaptchaPortal } from "../support/recaptcha-portal";
import { RESEND_KEY } from "../support/resend";
import { TEST_SETTINGS } from "../support/settings";

let world: RecaptchaPortal;
beforeAll(async () => {
  world = await startRecaptchaPortal({ slowness: 1_000 });
});
afterAll(() => world?.stop());
beforeEach(async () => {
  world.google.mood = "properly";
  await forgetLimits(world.portal);
});

const send = (human: Typed) => register(world.portal, newBrowser(world.portal), detailsOf(), human);

const token = (details: Parameters<RecaptchaPortal["google"]["issue"]>[1]) => ({
  "g-recaptcha-response": world.google.issue(randomUUID(), details),
});

describe("R10: Google's human check", () => {
  it("is verified on the server, with the secret and the visitor's address", async () => {
    expect((await send(world.tick())).location).toBe("/registracija/poslato");
    const asked = world.google.asked.at(-1);
    expect(asked?.get("secret")).toBe(world.google.secret);
    expect(asked?.get("remoteip")).toMatch(/^198\.18\./);
  });

  it("slow but in time is good enough", async () => {
    world.google.mood = "slowly";
    expect((await send(world.tick())).location).toBe("/registracija/poslato");
  });

  it.each(["never", "with-500", "with-garbage"] as const)(
    "answering %s: the form says so with the phone number, and nothing typed is lost",
    async (mood) => {
      world.google.mood = mood;
      const human = world.tick();
      const answer = await send(human);
      expect(answer.status).toBe(200);
      expect(answer.fieldErrors).toEqual({ humanCheck: sr.fields.humanCheck["human-check-unavailable"] });
      expect(answer.fieldErrors.humanCheck).toContain("0800 222 555");
      const { jmbg, policyNumber, email, username, password } = detailsOf();
      expect(answer.values).toMatchObject({ jmbg, policyNumber, email, username, privacyNotice: "da" });
      expect(answer.body).not.toContain(password);
      world.google.mood = "properly";
      expect((await send(human)).location).toBe("/registracija/poslato");
    },
  );

  it.each<[string, () => Typed, string]>([
    ["no token", () => ({ "g-recaptcha-response": "" }), "empty"],
    ["an unknown token", () => ({ "g-recaptcha-response": "izmisljen" }), "not-human"],
    ["a token of another site", () => token({ hostname: "evil.test" }), "not-human"],
    ["an old token", () => token({ challengeAt: new Date(Date.now() - 3_600_000) }), "not-human"],
    ["a token twice in one form", () => ({ "g-recaptcha-response": ["a", "b"] }), "empty"],
  ])("%s is refused at the field", async (_, human, refusal) => {
    const answer = await send(human());
    const words: Record<string, string> = sr.fields.humanCheck;
    expect(answer.fieldErrors).toEqual({ humanCheck: words[refusal] });
  });

  it("a token serves once, even if Google would accept it again", async () => {
    const human = world.tick();
    expect((await send(human)).location).toBe("/registracija/poslato");
    world.google.issue(human["g-recaptcha-response"]);
    expect((await send(human)).fieldErrors).toEqual({ humanCheck: sr.fields.humanCheck["not-human"] });
  });

  it("an answer of the other human check is no way around it", async () => {
    expect((await fetch(`${world.portal.url}/api/human-check`)).status).toBe(404);
    const answer = await send({ altcha: "bilo šta" });
    expect(answer.fieldErrors).toEqual({ humanCheck: sr.fields.humanCheck["not-human"] });
  });
});

describe("R10: Google's published test keys", () => {
  it("stop the portal at its start in production", async () => {
    const port = String(await anyFreePort());
    const settings = {
      ...TEST_SETTINGS,
      PORTAL_MODE: "production",
      APP_URL: `http://localhost:${port}`,
      PORT: port,
      DATABASE_URL: world.portal.env.databaseUrl,
      RESEND_API_KEY: RESEND_KEY,
      MAIL_FROM: "Portal <portal@primer.test>",
      RECAPTCHA_SITE_KEY: "6LeIxAcTAAAAAJcZVRqyHh71UMIEGNd_MXjiZKhI",
      RECAPTCHA_SECRET_KEY: "6LeIxAcTAAAAAGG-vFI1TnRWxMZNFuojJ4WifJWe",
    };
    await expect(startBuiltPortal(settings)).rejects.toThrow(/test keys let every robot through/);
  });
});
