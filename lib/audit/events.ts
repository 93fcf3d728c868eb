/** Everything that is put on record. Clients see the events of their own account as "Aktivnost na nalogu". */
export const AUDIT_EVENTS = [
  "registration.received",
  "registration.not-matched",
  "registration.repeated-for-existing",
  "account.opened",
  "account.ownership-code-sent",
  "account.ownership-confirmed",
  "account.username-changed",
  "account.closed",
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
] as const;

export type AuditEvent = (typeof AUDIT_EVENTS)[number];
