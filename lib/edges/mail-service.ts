import type { Env } from "#lib/core/env";
import type { MailService } from "#lib/mail/letters";
import { mailboxService } from "./mailbox";
import { resendService } from "./resend";

/** The mail service of the settings: Resend with its key, else the mailbox of this machine. */
export function mailServiceFor({ mail }: Env): MailService {
  return mail.service === "resend" ? resendService(mail) : mailboxService(mail.folder);
}
