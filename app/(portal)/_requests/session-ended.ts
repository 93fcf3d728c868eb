import type { Texts } from "#lib/texts/sr";
import type { Complaint } from "../../_server/receive-form";

/** The session ended under an open form: what was typed stays on the page while the client signs in beside it. */
export function sessionEnded({ requests: { pages } }: Texts, again: "saving" | "sending"): Complaint {
  return {
    refusal: again === "saving" ? pages.sessionEnded : pages.sessionEndedSending,
    way: { href: "/prijava", words: pages.signInAnew },
  };
}
