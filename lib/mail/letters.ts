import type { CHALLENGE_PURPOSES } from "#db/schema/accounts";
import type { REQUEST_KINDS } from "#db/schema/requests";

type RequestKind = (typeof REQUEST_KINDS)[number];
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
}

export type LetterKind = keyof Letters;

/** What waits in the outbox: as the letter, but moments are ISO text and a secret is named by its row instead of written out. */
export type WaitingLetters = {
  [Kind in LetterKind]: Kind extends keyof Secrets ? Secrets[Kind] : Waiting<Letters[Kind]>;
};

interface Secrets {
  "one-time-code": { challengeId: string };
  "temporary-password": { username: string; temporaryPasswordId: string };
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
