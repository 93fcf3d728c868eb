import { createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual } from "node:crypto";
import type { Env } from "#lib/core/env";
import { ONE_TIME_CODE, TEMPORARY_PASSWORD } from "./limits";

/** Digits and letters that nobody mistakes for one another. */
const ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";

/**
 * The one-time code of a challenge: six digits from a keyed hash of its identity, as in RFC 4226.
 * Stored nowhere; whoever holds the secret can tell it again.
 */
export function oneTimeCode(env: Env, challengeId: string): string {
  return codeFrom(env.authSecrets[0], challengeId);
}

/** Compares in constant time, also with the secret before the current one, so that a rotation breaks no code under way. */
export function isOneTimeCode(env: Env, challengeId: string, typed: string): boolean {
  return matchesAny(env, typed, (secret) => codeFrom(secret, challengeId));
}

/** The temporary password of a row, in groups to read and type: 89 bits. */
export function temporaryPassword(env: Env, id: string): string {
  return longSecret(env, "temporary-password", id);
}

/** Case, blanks and dashes do not matter. */
export function isTemporaryPassword(env: Env, id: string, typed: string): boolean {
  return isLongSecret(env, "temporary-password", id, typed);
}

/** What takes a change of address back; made and typed like a temporary password. */
export function undoCode(env: Env, changeId: string): string {
  return longSecret(env, "undo-code", changeId);
}

/** Case, blanks and dashes do not matter. */
export function isUndoCode(env: Env, changeId: string, typed: string): boolean {
  return isLongSecret(env, "undo-code", changeId, typed);
}

/** What an authenticator signs for a row: 256 bits, in base64url as its answer repeats them. */
export function passkeyChallenge(env: Env, id: string): string {
  return passkeyChallengeFrom(env.authSecrets[0], id);
}

/** True of the secret before the current one too, so that a rotation breaks no ceremony under way. */
export function isPasskeyChallenge(env: Env, id: string, signed: string): boolean {
  return matchesAny(env, signed, (secret) => passkeyChallengeFrom(secret, id));
}

/** 256 random bits for a cookie. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** Whether a value from a cookie could be one of our tokens. */
export function isToken(value: string | undefined): value is string {
  return value !== undefined && /^[A-Za-z0-9_-]{43}$/.test(value);
}

/** What the database keeps of a token. */
export function tokenHash(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}

/** Keyed hash to find a value again without storing it. `purpose` keeps hashes of different uses apart. */
export function blindIndex(env: Env, purpose: string, value: string): Buffer {
  return createHmac("sha256", key(env.jmbgKey, `blind-index:${purpose}`))
    .update(value)
    .digest();
}

/** Secret mixed into every password hash, so that a stolen database alone cannot be guessed against. */
export function passwordPepper(env: Env): Buffer {
  return key(env.jmbgKey, "password-pepper");
}

/** Key for a use of its own, such as the signature of the human check. */
export function purposeKey(env: Env, purpose: string): Buffer {
  return key(env.authSecrets[0], purpose);
}

function codeFrom(secret: string, id: string): string {
  const digest = createHmac("sha256", key(secret, "one-time-code")).update(id).digest();
  const offset = (digest.at(-1) ?? 0) & 0xf;
  const number = digest.readUInt32BE(offset) & 0x7fffffff;
  return String(number % 10 ** ONE_TIME_CODE.digits).padStart(ONE_TIME_CODE.digits, "0");
}

function passkeyChallengeFrom(secret: string, id: string): string {
  return createHmac("sha256", key(secret, "passkey-challenge")).update(id).digest("base64url");
}

type LongSecret = "temporary-password" | "undo-code";

function longSecret(env: Env, use: LongSecret, id: string): string {
  return groups(longSecretFrom(env.authSecrets[0], use, id));
}

function isLongSecret(env: Env, use: LongSecret, id: string, typed: string): boolean {
  const plain = typed.toLowerCase().replace(/[\s-]/g, "");
  return matchesAny(env, plain, (secret) => longSecretFrom(secret, use, id));
}

function longSecretFrom(secret: string, use: LongSecret, id: string): string {
  const stream = Buffer.from(hkdfSync("sha256", secret, id, use, 255));
  // Bytes past the last full round of the alphabet are skipped: every symbol is equally likely.
  const fair = [...stream].filter((byte) => byte < 256 - (256 % ALPHABET.length));
  return fair
    .slice(0, TEMPORARY_PASSWORD.length)
    .map((byte) => ALPHABET[byte % ALPHABET.length])
    .join("");
}

function groups(password: string): string {
  return (password.match(/.{6}/g) ?? []).join("-");
}

function matchesAny(env: Env, typed: string, derive: (secret: string) => string): boolean {
  const typedHash = tokenHash(typed);
  return env.authSecrets
    .map((secret) => timingSafeEqual(typedHash, tokenHash(derive(secret))))
    .includes(true);
}

const keys = new Map<string, Buffer>();

function key(secret: string, purpose: string): Buffer {
  const name = `${purpose}\n${secret}`;
  const known = keys.get(name) ?? Buffer.from(hkdfSync("sha256", secret, "", purpose, 32));
  keys.set(name, known);
  return known;
}
