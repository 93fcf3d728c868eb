import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listMails, mailboxService, readMail } from "#lib/edges/mailbox";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "mailbox-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("mailbox", () => {
  it("is empty before the first mail", async () => {
    expect(await listMails(join(folder, "not-made-yet"))).toEqual([]);
  });

  it("lists mails, newest first", async () => {
    await send("1", "ana@primer.test");
    await new Promise((resolve) => setTimeout(resolve, 5));
    await send("2", "petar@primer.test");
    expect((await listMails(folder)).map((mail) => mail.id)).toEqual(["2", "1"]);
  });

  it("lists the mails to one address, whatever its case", async () => {
    await send("1", "ana@primer.test");
    await send("2", "petar@primer.test");
    expect((await listMails(folder, "ANA@primer.test")).map((mail) => mail.id)).toEqual(["1"]);
  });

  it("keeps a mail with the same key once", async () => {
    await send("1", "ana@primer.test");
    await send("1", "petar@primer.test");
    expect(await listMails(folder)).toMatchObject([{ to: "ana@primer.test" }]);
  });

  it.each(["../1", "..", "nothing", ""])("finds no mail called %j", async (id) => {
    await send("1", "ana@primer.test");
    expect(await readMail(folder, id)).toBeUndefined();
  });
});

function send(idempotencyKey: string, to: string) {
  const mail = { subject: "Predmet", html: "<p>Zdravo</p>", text: "Zdravo", from: "portal@primer.test" };
  return mailboxService(folder).send({ ...mail, to, idempotencyKey });
}
