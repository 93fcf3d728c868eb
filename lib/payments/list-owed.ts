import { sql } from "drizzle-orm";
import type { ClientContext } from "#lib/core/context";
import { AS_READ, type OwnInstalment, ownInstalments } from "./own-instalments";

/** Two years of monthly ones for a couple of policies. */
const MOST = 60;

/** What the client still has to pay as policyholder, longest overdue first. */
export async function listOwed(ctx: ClientContext): Promise<OwnInstalment[]> {
  return ctx.db.execute<OwnInstalment>(sql`
    select ${AS_READ} from ${ownInstalments(ctx)}
    where is_owed and paid < amount order by due_on, reference limit ${MOST}`);
}
