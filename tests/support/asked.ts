import { randomUUID } from "node:crypto";
import type postgres from "postgres";
import type { REQUEST_KINDS } from "#db/schema/requests";

interface Asked {
  kind: (typeof REQUEST_KINDS)[number];
  /** Of the account that sent it. */
  username: string;
  number?: string | null;
  subjectId?: string;
  sentAt?: Date;
}

/** A request as it lies in the database once a client has sent it, or as a draft that was changed once, without a number; answers with its id. */
export async function putRequest(sql: postgres.Sql, asked: Asked): Promise<string> {
  const { kind, username, number = null, subjectId = null, sentAt = new Date() } = asked;
  const id = randomUUID();
  await sql`
    insert into requests (id, kind, person_id, account_id, subject_id, revision, number, submitted_at)
    select ${id}, ${kind}, person_id, id, ${subjectId}, 1, ${number}, ${number === null ? null : sentAt}
    from accounts where username = ${username}`;
  return id;
}
