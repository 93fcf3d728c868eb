import type { LetterKind, RenderLetter } from "#lib/mail/letters";
import { accountClosed } from "./account-closed";
import { accountOpened } from "./account-opened";
import { accountsJoined } from "./accounts-joined";
import { alreadyRegistered } from "./already-registered";
import { attachmentInfected } from "./attachment-infected";
import { couldNotMatch } from "./could-not-match";
import { emailChanged } from "./email-changed";
import { emailRestored } from "./email-restored";
import { emailUndo } from "./email-undo";
import { exportFailed } from "./export-failed";
import { exportReady } from "./export-ready";
import type { Write } from "./letter";
import { newDevice } from "./new-device";
import { oneTimeCode } from "./one-time-code";
import { ownershipConfirmed } from "./ownership-confirmed";
import { passkeyAdded } from "./passkey-added";
import { passkeyRemoved } from "./passkey-removed";
import { passwordChanged } from "./password-changed";
import { paymentConfirmation } from "./payment-confirmation";
import { paymentReminder } from "./payment-reminder";
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
  "email-undo": emailUndo,
  "email-changed": emailChanged,
  "email-restored": emailRestored,
  "ownership-confirmed": ownershipConfirmed,
  "passkey-added": passkeyAdded,
  "passkey-removed": passkeyRemoved,
  "accounts-joined": accountsJoined,
  "request-received": requestReceived,
  "state-changed": stateChanged,
  "attachment-infected": attachmentInfected,
  "payment-confirmation": paymentConfirmation,
  "export-ready": exportReady,
  "export-failed": exportFailed,
  "account-closed": accountClosed,
  "payment-reminder": paymentReminder,
};

/** Writes a letter: subject, HTML and text from the same parameters. */
export const renderLetter: RenderLetter = async (kind, letter, appUrl) =>
  putOnPaper(letters[kind](letter, appUrl));
