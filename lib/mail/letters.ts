import type { CHALLENGE_PURPOSES } from "#db/schema/accounts";
import type { REMINDERS } from "#db/schema/payments";
import type { POLICY_LINES } from "#db/schema/policies";
import type { REQUEST_KINDS } from "#db/schema/requests";

type RequestKind = (typeof REQUEST_KINDS)[number];
type PolicyLine = (typeof POLICY_LINES)[number];
type CodePurpose = (typeof CHALLENGE_PURPOSES)[number];

/** Every letter the portal writes, with what it says. Nothing that a visitor typed freely is ever among it. */
export interface Letters {
  "one-time-code": { code: string; until: Date; purpose: CodePurpose };
  "account-opened": { username: string; wantedUsernameWasTaken: boolean; declaredUntil: Date | null };
  /** To the address on file when an account was opened with another one (R2). */
  "registration-notice": { declaredUntil: Date };
  "already-registered": { username: string };
  "could-not-match": { by: "policy" | "email" };
  "username-reminder": { usernames: { givenName: string; username: string }[] };
  "temporary-password": { username: string; password: string; until: Date };
  "password-changed": { username: string; at: Date };
  /** `browser` is empty when it tells no name that we know. */
  "new-device": { username: string; browser: string; at: Date };
  /** Somebody knew the password and spent all tries of one code. */
  "wrong-codes": { username: string; at: Date };
  /** The second step is closed for the account after too many wrong codes. */
  "second-step-closed": { username: string; until: Date };
  "username-changed": { username: string; at: Date };
  /** To the address that the account had before; the code takes the change back. */
  "email-undo": { username: string; code: string; at: Date; until: Date };
  /** To the new address, to the old one where it may not take the change back, and to the one on file when it is neither. */
  "email-changed": { username: string; at: Date; readBy: "new" | "old" | "on-file" };
  /** To the address that came back, to the one that went, and to the one on file when it is neither. */
  "email-restored": { username: string; at: Date; readBy: "old" | "new" | "on-file" };
  "ownership-confirmed": { username: string; at: Date };
  /** `browser` is empty when it tells no name that we know. */
  "passkey-added": { username: string; browser: string; at: Date };
  "passkey-removed": { username: string; browser: string; at: Date };
  /** The core system found that two clients are one: of their two accounts this one stays in use. */
  "accounts-joined": { username: string; at: Date };
  /** A request arrived; says nothing of its content, which may be about health. */
  "request-received": { number: string; kind: RequestKind; at: Date };
  /** A claim or an authorisation came to another state. */
  "state-changed": {
    /** Of the claim or authorisation, else of the client's request; null as long as it has neither. */
    number: string | null;
    subject: "claim" | "authorisation";
    documentsNeeded: boolean;
    at: Date;
  };
  /** The malware check came to a file only after it had been sent. */
  "attachment-infected": { number: string; at: Date };
  /** A card payment came to its end, good or bad; `overpaid` is what was owed no more. Amounts in the smallest unit. */
  "payment-confirmation": {
    orderNumber: string;
    outcome: "paid" | "cancelled" | "expired";
    amount: number;
    currency: string;
    approvalCode: string | null;
    overpaid: number;
    at: Date;
  };
  /** A copy of all own data can be saved on the portal. */
  "export-ready": { until: Date };
  "export-failed": { at: Date };
  "account-closed": { username: string; at: Date };
  /** An instalment falls due soon or should have been paid. */
  "payment-reminder": {
    when: (typeof REMINDERS)[number];
    policyNumber: string;
    /** Null for health insurance: that somebody has it is nobody else's business who reads this mailbox. */
    line: PolicyLine | null;
    /** In the smallest unit of the currency. */
    toPay: number;
    currency: string;
    /** ISO day. */
    dueOn: string;
  };
}

export type LetterKind = keyof Letters;

/** What waits in the outbox: as the letter, but moments are ISO text and a secret is named by its row instead of written out. */
export type WaitingLetters = {
  [Kind in LetterKind]: Kind extends keyof Secrets ? Secrets[Kind] : Waiting<Letters[Kind]>;
};

/** Letters whose secret is derived when they are sent; they must expire. */
export type SecretLetter = keyof Secrets;

interface Secrets {
  "one-time-code": { challengeId: string };
  "temporary-password": { username: string; temporaryPasswordId: string };
  "email-undo": { username: string; changeId: string; at: string };
}

type Waiting<Letter> = {
  [Name in keyof Letter]: Letter[Name] extends Date
    ? string
    : Letter[Name] extends Date | null
      ? string | null
      : Letter[Name];
};

export interface RenderedLetter {
  subject: string;
  html: string;
  text: string;
}

/** Turns a letter into what is sent; lives outside lib because it is made of React. `appUrl` is the portal's origin. */
export type RenderLetter = <Kind extends LetterKind>(
  kind: Kind,
  letter: Letters[Kind],
  appUrl: string,
) => Promise<RenderedLetter>;

/** Hands a letter over once, whatever the retries: the key makes the service ignore what it already has. */
export interface MailService {
  send(
    mail: RenderedLetter & { to: string; from: string; idempotencyKey: string },
  ): Promise<"sent" | "refused" | "unavailable">;
}
