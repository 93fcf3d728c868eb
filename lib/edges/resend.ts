import { type ErrorResponse, Resend } from "resend";
import type { Env } from "#lib/core/env";
import type { MailService } from "#lib/mail/letters";
import { OUTBOX } from "#lib/protection/limits";

/** Answers about the letter itself, which no retry mends. Everything else passes or is mended in our settings. */
const ABOUT_THE_LETTER = [400, 413, 422, 451];

/** Sends through Resend. The idempotency key lets a retry of a letter that had arrived after all do nothing. */
export function resendService(settings: Extract<Env["mail"], { service: "resend" }>): MailService {
  const resend = new Resend(settings.apiKey, { baseUrl: settings.baseUrl });
  return {
    async send({ idempotencyKey, ...mail }) {
      // The library itself waits for ever.
      const signal = AbortSignal.timeout(OUTBOX.timeout * 1000);
      const { error } = await resend.emails.send(mail, { idempotencyKey, signal });
      return error ? outcomeOf(error) : "sent";
    },
  };
}

function outcomeOf({ name, statusCode }: ErrorResponse): Awaited<ReturnType<MailService["send"]>> {
  // The key is known with another wording: an earlier try, whose answer was lost, delivered the letter.
  if (name === "invalid_idempotent_request") return "sent";
  const ours = name === "invalid_from_address";
  return !ours && ABOUT_THE_LETTER.includes(statusCode ?? 0) ? "refused" : "unavailable";
}
