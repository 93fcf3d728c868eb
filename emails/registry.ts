import type { LetterKind, RenderLetter } from "#lib/mail/letters";
import { accountOpened } from "./account-opened";
import { accountsJoined } from "./accounts-joined";
import { alreadyRegistered } from "./already-registered";
import { attachmentInfected } from "./attachment-infected";
import { couldNotMatch } from "./could-not-match";
import type { Write } from "./letter";
import { newDevice } from "./new-device";
import { oneTimeCode } from "./one-time-code";
import { ownershipConfirmed } from "./ownership-confirmed";
import { passkeyAdded } from "./passkey-added";
import { passkeyRemoved } from "./passkey-removed";
import { passwordChanged } from "./password-changed";
import { putOnPaper } from "./put-on-paper";
import { registrationNotice } from "./registration-notice";
import { requestReceived } from "./request-received";
import { secondStepClosed } from "./second-step-closed";
import { stateChanged } from "./state-changed";
import { temporaryPassword } from "./temporary-password";
import { usernameChanged } from "./username-changed";
import { usernameReminder } from "./username-reminder";
import { wrongCodes } from "./wrong-codes";

const letters: { [Kind in LetterKind]: Write<Kind> } = {
  "one-time-code": oneTimeCode,
  "account-opened": accountOpened,
  "registration-notice": registrationNotice,
  "already-registered": alreadyRegistered,
  "could-not-match": couldNotMatch,
  "username-reminder": usernameReminder,
  "temporary-password": temporaryPassword,
  "password-changed": passwordChanged,
  "new-device": newDevice,
  "wrong-codes": wrongCodes,
  "second-step-closed": secondStepClosed,
  "username-changed": usernameChanged,
  "ownership-confirmed": ownershipConfirmed,
  "passkey-added": passkeyAdded,
  "passkey-removed": passkeyRemoved,
  "accounts-joined": accountsJoined,
  "request-received": requestReceived,
  "state-changed": stateChanged,
  "attachment-infected": attachmentInfected,
};

/** Writes a letter: subject, HTML and text from the same parameters. */
export const renderLetter: RenderLetter = async (kind, letter, appUrl) =>
  putOnPaper(letters[kind](letter, appUrl));
