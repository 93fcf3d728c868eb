import type { SentAbout } from "#lib/requests/sent-about";

const CONFIRMATIONS: Partial<Record<SentAbout["kind"], string>> = {
  "car-damage": "/stete/prijava-vozila/poslato",
  "medical-refund": "/zdravlje/refundacija/poslato",
  "pre-authorisation": "/zdravlje/autorizacija/poslato",
};

/** Where everything stands that was sent with a request of these kinds. */
export function confirmationAddress({ kind, number }: Pick<SentAbout, "kind" | "number">): string | null {
  const page = CONFIRMATIONS[kind];
  return page ? `${page}/${number}` : null;
}
