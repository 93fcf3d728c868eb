import { describe, expect, test } from "vitest";
import { LONGEST_CORRECTION } from "#lib/accounts/personal-data/ask-correction";
import { EVENTS_SHOWN } from "#lib/audit/activity";
import { answerDay } from "#lib/claims/complaint-clock";
import { DECISION_DAYS } from "#lib/claims/deadline";
import { daysBetween } from "#lib/core/belgrade-day";
import { USERNAME } from "#lib/identity/username";
import {
  DATA_EXPORT,
  DECLARED_FOR,
  DRAFT_KEPT_FOR,
  EMAIL_UNDO_FOR,
  FRESH_CODE_WITHIN,
  LIMITS,
  ONE_TIME_CODE,
  PASSKEYS,
  PASSWORD,
  SESSION,
  TEMPORARY_PASSWORD,
  UPLOAD,
  USERNAME_RESERVED_FOR,
} from "#lib/protection/limits";
import { sr } from "#lib/texts/sr";
import { readMe } from "#lib/texts/sr/data-copy/read-me";

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MB = 1024 * 1024;

const code = `${ONE_TIME_CODE.digits} cifara`;
const codeLives = `${ONE_TIME_CODE.lifetime / MINUTE} minuta`;
const temporaryLives = `${TEMPORARY_PASSWORD.lifetime / MINUTE} minuta`;
const undo = `${EMAIL_UNDO_FOR / HOUR} sata`;
const shortestPassword = `najmanje ${PASSWORD.shortest} znakova`;
const session = `${SESSION.absolute / HOUR} sati`;
const idle = `posle ${SESSION.idle / MINUTE} minuta bez rada`;
const closed = `na ${Math.max(...LIMITS.wrongCodesByAccount.map(({ within }) => within)) / HOUR} sata`;
const largestFile = `${UPLOAD.largest / MB} mb`;
const draftKept = `${DRAFT_KEPT_FOR / DAY} dana`;
const copyKept = `${DATA_EXPORT.keptFor / DAY} dana`;
const decision = `u roku od ${DECISION_DAYS} dana`;
const answer = `u roku od ${daysBetween("2026-03-01", answerDay("2026-03-01"))} dana`;
/** Numbers that a text writes as words. */
const tries = wordFor(ONE_TIME_CODE.tries, { 5: "pet puta" });
const pause = wordFor(ONE_TIME_CODE.resendAfter, { 30: "pola minuta" });
const warning = wordFor(SESSION.warning, { 120: "dva minuta pre toga" });
const reserved = wordFor(USERNAME_RESERVED_FOR, { 86400: "više od jednog dana" });

describe("a text that repeats a number of protection says what holds", () => {
  test.each([
    ["fields/password/too-short", shortestPassword],
    ["fields/password/too-long", `najviše ${PASSWORD.longest} znakova`],
    ["registration/password/hint", shortestPassword],
    ["passwordChange/hint", shortestPassword],
    ["fields/username/too-short", `najmanje ${USERNAME.shortest} znaka`],
    ["fields/username/too-long", `najviše ${USERNAME.longest} znaka`],
    ["registration/username/hint", `od ${USERNAME.shortest} do ${USERNAME.longest} znaka`],
    ["fields/code/not-6-digits", code],
    ["signIn/steps/items/1", code],
    ["signIn/code/hint", code],
    ["account/ownership/hint", code],
    ["signIn/code/noTriesLeft", tries],
    ["signIn/code/tooSoon", pause],
    ["accessibility/sections/limits/items/1", codeLives],
    ["recovery/password/steps/0", temporaryLives],
    ["letters/temporary-password/account", temporaryLives],
    ["emailChange/steps/items/2", undo],
    ["emailChange/undo/lead", undo],
    ["emailChange/undo/refused", undo],
    ["emailChange/undo/codeHint", `${TEMPORARY_PASSWORD.length} slova i cifara`],
    ["emailChange/prove/again", `važi ${FRESH_CODE_WITHIN / MINUTE} minuta`],
    ["emailChange/code/hint", code],
    ["fields/correction/too-long", `najviše ${formatWhole(LONGEST_CORRECTION)} znakova`],
    ["privacy/notice/sections/svrhe/purposes/1/kept", undo],
    ["passkeys/add/mostReached", `${PASSKEYS.most} ključeva`],
    ["passkeys/add/confirmFirst", `${FRESH_CODE_WITHIN / MINUTE} minuta`],
    ["letters/username-changed/ifNotYou", reserved],
    ["account/activity/events/sign-in.second-step-closed", closed],
    ["account/activity/lead", `poslednjih ${EVENTS_SHOWN} događaja`],
    ["account/expiring/finalText", session],
    ["accessibility/sections/limits/items/0", idle],
    ["accessibility/sections/limits/items/0", warning],
    ["privacy/notice/sections/svrhe/purposes/1/kept", `jednokratna lozinka važi ${codeLives}`],
    ["privacy/notice/sections/svrhe/purposes/1/kept", `privremena ${temporaryLives}`],
    ["privacy/notice/sections/svrhe/purposes/1/kept", session],
    ["privacy/notice/sections/kolacici/points/0", session],
    ["privacy/notice/sections/kolacici/points/0", idle],
    ["privacy/notice/sections/kolacici/points/1", codeLives],
    ["privacy/notice/sections/zdravlje/paragraphs/1", `${DECLARED_FOR / HOUR} sata`],
    ["privacy/notice/sections/svrhe/purposes/3/kept", draftKept],
    ["privacy/notice/sections/svrhe/purposes/4/kept", draftKept],
    ["privacy/notice/sections/svrhe/purposes/7/kept", copyKept],
    ["readMe/kept/points/0", copyKept],
    ["readMe/kept/points/1", draftKept],
    ["attachments/refusals/too-large", largestFile],
    ["attachments/refusals/too-many-pixels", `${UPLOAD.mostPixels / 1_000_000} megapiksela`],
    ["attachments/refusals/too-many-files", `${UPLOAD.mostFiles} dokumenata`],
    ["requests/documents/kinds", largestFile],
    ["requests/journeys/medical-refund/deadline", decision],
    ["requests/journeys/car-damage/deadline", decision],
    ["letters/request-received/next/medical-refund", decision],
    ["letters/request-received/next/car-damage", decision],
    ["letters/request-received/next/complaint", answer],
    ["complaint/steps/items/1", answer],
    ["claims/complaint/offer/text", answer],
  ])("%s: %s", (path, words) => {
    expect(textAt(path)).toContain(words);
  });
});

test("a telephone number in a text is one that is answered, or the example of a client's own", () => {
  const known = [sr.common.phone, sr.common.freePhone, sr.healthCard.medicPhone, "064 123 4567"];
  const told = JSON.stringify({ sr, readMe }).match(/\b0\d{2,3} \d[\d ]*\d/g) ?? [];
  expect([...new Set(told)].sort()).toEqual([...known].sort());
});

function formatWhole(number: number): string {
  return number.toLocaleString("de-DE");
}

function wordFor(number: number, words: Record<number, string>): string {
  return words[number] ?? `(no word for ${number})`;
}

/** In small letters, because a sentence may begin with the words, and with plain blanks. */
function textAt(path: string): string {
  const text = path.split("/").reduce<unknown>((part, name) => Object(part)[name], { ...sr, readMe });
  return String(text).toLowerCase().replaceAll("\u00a0", " ");
}
