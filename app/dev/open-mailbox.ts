import { env } from "#lib/core/env";

/** Folder of the mailbox; undefined where mails go to a real service or clients are served. */
export function openMailbox(): string | undefined {
  const { mail, mode } = env();
  return mail.service === "mailbox" && mode !== "production" ? mail.folder : undefined;
}
