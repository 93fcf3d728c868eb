import { access, mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { MailService, RenderedLetter } from "#lib/mail/letters";

export interface KeptMail extends RenderedLetter {
  id: string;
  to: string;
  from: string;
  /** ISO text. */
  receivedAt: string;
}

const ID = /^[\w-]{1,64}$/;

/** Keeps mails as files on this machine, where no mail service is configured. A key that it has already does nothing. */
export function mailboxService(folder: string): MailService {
  return {
    async send({ idempotencyKey: id, to, from, subject, html, text }) {
      if (!ID.test(id)) return "refused";
      await mkdir(folder, { recursive: true });
      if (await exists(fileOf(folder, id))) return "sent";
      const kept: KeptMail = { id, to, from, subject, html, text, receivedAt: new Date().toISOString() };
      const unfinished = join(folder, `${id}.part`);
      await writeFile(unfinished, JSON.stringify(kept, null, 2), { mode: 0o600 });
      await rename(unfinished, fileOf(folder, id));
      return "sent";
    },
  };
}

/** Newest first; only those to one address when it is given. */
export async function listMails(folder: string, to?: string): Promise<KeptMail[]> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith(".json"));
  const mails = await Promise.all(files.map((name) => parse(join(folder, name))));
  return mails
    .filter((mail) => !to || mail.to.toLowerCase() === to.toLowerCase())
    .sort((one, other) => other.receivedAt.localeCompare(one.receivedAt));
}

/** One mail, or undefined when there is none with this id. */
export async function readMail(folder: string, id: string): Promise<KeptMail | undefined> {
  if (!ID.test(id) || !(await exists(fileOf(folder, id)))) return undefined;
  return parse(fileOf(folder, id));
}

function fileOf(folder: string, id: string): string {
  return join(folder, `${id}.json`);
}

async function parse(path: string): Promise<KeptMail> {
  return JSON.parse(await readFile(path, "utf8"));
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
