import { accessibility } from "./sr/accessibility";
import { account } from "./sr/account";
import { attachments } from "./sr/attachments";
import { cardPayment } from "./sr/card-payment";
import { claims } from "./sr/claims";
import { complaint } from "./sr/complaint";
import { documents } from "./sr/documents";
import { emailChange } from "./sr/email-change";
import { common } from "./sr/everywhere";
import { fields } from "./sr/fields";
import { frame } from "./sr/frame";
import { health } from "./sr/health";
import { healthCard } from "./sr/health-card";
import { humanCheck } from "./sr/human-check";
import { landing } from "./sr/landing";
import { letters } from "./sr/letters";
import { mailbox } from "./sr/mailbox";
import { moments } from "./sr/moments";
import { overview } from "./sr/overview";
import { ownAccount } from "./sr/own-account";
import { ownData } from "./sr/own-data";
import { papers } from "./sr/papers";
import { passkeys } from "./sr/passkeys";
import { password } from "./sr/password";
import { passwordChange } from "./sr/password-change";
import { payments } from "./sr/payments";
import { pension } from "./sr/pension";
import { policies } from "./sr/policies";
import { policy } from "./sr/policy";
import { privacy } from "./sr/privacy";
import { recovery } from "./sr/recovery";
import { registration } from "./sr/registration";
import { requests } from "./sr/requests";
import { signIn } from "./sr/sign-in";
import { trouble } from "./sr/trouble";

/** The portal's texts, Serbian in Latin script: the source that other languages and the Cyrillic script follow. */
export const sr = {
  account,
  attachments,
  cardPayment,
  claims,
  fields,
  health,
  healthCard,
  overview,
  passwordChange,
  pension,
  payments,
  recovery,
  registration,
  requests,
  signIn,
  common,
  documents,
  emailChange,
  humanCheck,
  frame,
  landing,
  letters,
  mailbox,
  ownData,
  moments,
  ownAccount,
  papers,
  passkeys,
  password,
  trouble,
  policies,
  policy,
  privacy,
  complaint,
  accessibility,
} as const;

export type Texts = typeof sr;
