/** What is put on record of clients, who see the events of their own account as "Aktivnost na nalogu". */
export const AUDIT_EVENTS = [
  "registration.received",
  "registration.not-matched",
  "registration.repeated-for-existing",
  "account.opened",
  "account.ownership-code-sent",
  "account.ownership-confirmed",
  "account.username-changed",
  "account.closed",
  "account.moved",
  "account.kept",
  "account.gave-way",
  "sign-in.refused",
  "sign-in.password-accepted",
  "sign-in.code-sent-again",
  "sign-in.code-wrong",
  "sign-in.second-step-closed",
  "sign-in.completed",
  "session.ended",
  "session.all-ended",
  "recovery.username-sent",
  "recovery.password-sent",
  "password.refused",
  "password.changed",
  "password.reset",
  "change.code-sent",
  "change.confirmed",
  "request.submitted",
  "request.discarded",
  "payout-account.kept",
  "payout-account.forgotten",
  "attachment.added",
  "attachment.removed",
  "attachment.opened",
  "attachment.infected",
  "document.opened",
  "payment.begun",
  "payment.paid",
  "payment.cancelled",
  "payment.expired",
  "payment.callback-refused",
  "email-change.asked",
  "email-change.confirmed",
  "email-change.undone",
  "notifications.changed",
  "correction.asked",
  "passkey.added",
  "passkey.removed",
  "passkey.refused",
  "passkey.used",
  "export.asked",
  "export.ready",
  "export.failed",
  "export.opened",
  "account.closed-by-owner",
  "card.kept-on-device",
] as const;

export type AuditEvent = (typeof AUDIT_EVENTS)[number];

/** What is put on record of the core system. It belongs to no account, so no client sees it. */
export type CoreApiEvent =
  | "core.token-made"
  | "core.token-revoked"
  | "core.records-written"
  | "core.events-read"
  | "core.attachment-read"
  | "core.refused";
