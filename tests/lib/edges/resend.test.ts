import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { resendService } from "#lib/edges/resend";
import { RESEND_KEY, startResendStandIn } from "../../support/resend";

let resend: Awaited<ReturnType<typeof startResendStandIn>>;

beforeAll(async () => {
  resend = await startResendStandIn();
});
afterAll(() => resend.stop());
beforeEach(() => {
  resend.become("well");
  resend.mails.length = 0;
});

describe("resendService", () => {
  it("hands a mail over with its text part and its key", async () => {
    expect(await send("1")).toBe("sent");
    expect(resend.mails).toMatchObject([
      {
        idempotencyKey: "1",
        to: "ana@primer.test",
        subject: "Predmet",
        html: "<p>Zdravo</p>",
        text: "Zdravo",
      },
    ]);
  });

  it.each([
    [422, "refused"],
    [429, "unavailable"],
    [500, "unavailable"],
    [401, "unavailable"],
    ["accept-and-vanish", "unavailable"],
  ] as const)("calls an answer of %s %s", async (mood, outcome) => {
    resend.become(mood);
    expect(await send("2")).toBe(outcome);
  });

  it("O11: delivers a mail once whose first answer was lost", async () => {
    resend.become("accept-and-vanish");
    expect(await send("3")).toBe("unavailable");
    resend.become("well");
    expect(await send("3")).toBe("sent");
    expect(resend.mails).toHaveLength(1);
  });

  it("waits for a slow service", async () => {
    resend.become("slow");
    expect(await send("4")).toBe("sent");
  });

  it("lets go of a service that hangs", async () => {
    resend.become("hanging");
    expect(await send("5")).toBe("unavailable");
  });

  it("calls a service that is not there unavailable", async () => {
    expect(await send("6", "http://127.0.0.1:9")).toBe("unavailable");
  });
});

function send(idempotencyKey: string, baseUrl = resend.url) {
  const service = resendService({
    service: "resend",
    apiKey: RESEND_KEY,
    baseUrl,
    from: "Portal <portal@primer.test>",
  });
  const mail = { subject: "Predmet", html: "<p>Zdravo</p>", text: "Zdravo" };
  return service.send({
    ...mail,
    to: "ana@primer.test",
    from: "Portal <portal@primer.test>",
    idempotencyKey,
  });
}
