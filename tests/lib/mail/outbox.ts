import { randomUUID } from "node:crypto";
import { accounts, challenges, temporaryPasswords } from "#db/schema/accounts";
import { persons } from "#db/schema/persons";
import { renderLetter } from "#emails/registry";
import { deliverLater } from "#lib/mail/deliver";
import { drainOutbox } from "#lib/mail/drain";
import type { MailService } from "#lib/mail/letters";
import { tokenHash } from "#lib/protection/derive";
import { testContext } from "../../support/database";

type Mail = Parameters<MailService["send"]>[0];

/** A post office whose service always answers the same and keeps what it was handed. */
export function postOffice(outcome: Awaited<ReturnType<MailService["send"]>> = "sent") {
  const mails: Mail[] = [];
  const send = async (mail: Mail) => {
    mails.push(mail);
    return outcome;
  };
  return { render: renderLetter, service: { send }, mails };
}

export function drain(post: Omit<ReturnType<typeof postOffice>, "mails">) {
  return drainOutbox(testContext(), post);
}

export async function writeLetters(count: number): Promise<void> {
  for (let written = 0; written < count; written += 1) {
    await deliverLater(testContext(), "could-not-match", {
      to: `petar${written}@primer.test`,
      params: { by: "policy" },
    });
  }
}

export async function writeCode(accountId: string): Promise<string> {
  const ctx = testContext();
  const [challenge] = await ctx.db
    .insert(challenges)
    .values({
      purpose: "sign-in",
      accountId,
      holderHash: tokenHash(randomUUID()),
      recipients: ["petar@primer.test"],
      credentialsVersion: 1,
      expiresAt: inMinutes(10),
    })
    .returning();
  const id = challenge?.id ?? "";
  const letter = {
    to: "petar@primer.test",
    accountId,
    params: { challengeId: id },
    expiresAt: inMinutes(10),
  };
  await deliverLater(ctx, "one-time-code", letter);
  return id;
}

export async function writeTemporaryPassword(accountId: string): Promise<string> {
  const ctx = testContext();
  const [row] = await ctx.db
    .insert(temporaryPasswords)
    .values({ accountId, credentialsVersion: 1, expiresAt: inMinutes(30) })
    .returning();
  const id = row?.id ?? "";
  const params = { username: "petar", temporaryPasswordId: id };
  await deliverLater(ctx, "temporary-password", {
    to: "petar@primer.test",
    accountId,
    params,
    expiresAt: inMinutes(30),
  });
  return id;
}

export async function openAccount(): Promise<string> {
  const { db } = testContext();
  const jmbgIndex = tokenHash(randomUUID());
  const [person] = await db
    .insert(persons)
    .values({
      id: randomUUID(),
      coreId: "K-1",
      version: 1,
      jmbgIndex,
      givenName: "Petar",
      familyName: "Petrović",
    })
    .returning();
  const [account] = await db
    .insert(accounts)
    .values({
      personId: person?.id ?? "",
      username: `petar-${jmbgIndex.toString("hex").slice(0, 12)}`,
      email: "petar@primer.test",
      passwordHash: "unused",
      proof: "policy",
    })
    .returning();
  return account?.id ?? "";
}

function inMinutes(minutes: number): Date {
  return new Date(Date.now() + minutes * 60_000);
}
