import { accessibility } from "./sr/accessibility";
import { account } from "./sr/account";
import { attachments } from "./sr/attachments";
import { claims } from "./sr/claims";
import { complaint } from "./sr/complaint";
import { documents } from "./sr/documents";
import { common } from "./sr/everywhere";
import { fields } from "./sr/fields";
import { frame } from "./sr/frame";
import { health } from "./sr/health";
import { humanCheck } from "./sr/human-check";
import { landing } from "./sr/landing";
import { letters } from "./sr/letters";
import { mailbox } from "./sr/mailbox";
import { moments } from "./sr/moments";
import { overview } from "./sr/overview";
import { papers } from "./sr/papers";
import { passkeys } from "./sr/passkeys";
import { password } from "./sr/password";
import { passwordChange } from "./sr/password-change";
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
  claims,
  fields,
  health,
  overview,
  passwordChange,
  recovery,
  registration,
  requests,
  signIn,
  common,
  documents,
  humanCheck,
  frame,
  landing,
  letters,
  mailbox,
  moments,
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
