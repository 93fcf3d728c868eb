import { sql } from "drizzle-orm";
import type { Context } from "#lib/core/context";
import { CLAIM_ENDS, type ClaimedExport } from "./claim-export";

const PART = 1024 * 1024;

/** Somebody else makes this export now, or its account is gone. */
export class ClaimLost extends Error {
  constructor() {
    super("The claim of an export is lost");
    this.name = "ClaimLost";
  }
}

/**
 * Keeps what is written to the stream in parts of a megabyte, each of which renews the claim; `size` tells how much it
 * was. Whoever writes waits for the database, so no more than a part is held. Throws ClaimLost.
 */
export function keepParts(ctx: Context, claim: ClaimedExport) {
  let place = 0;
  let size = 0;
  let held: Uint8Array[] = [];
  let heldSize = 0;
  const keep = async () => {
    await keepPart(ctx, claim, place, Buffer.concat(held));
    place += 1;
    held = [];
    heldSize = 0;
  };
  const stream = new WritableStream<Uint8Array>({
    async write(chunk) {
      // The writer may use its buffer again.
      held.push(chunk.slice());
      heldSize += chunk.byteLength;
      size += chunk.byteLength;
      if (heldSize >= PART) await keep();
    },
    async close() {
      if (heldSize > 0) await keep();
    },
  });
  return { stream, size: () => size };
}

async function keepPart({ db }: Context, claim: ClaimedExport, place: number, content: Buffer) {
  const kept = await db.execute(sql`
    with held as (
      update data_exports set claimed_until = ${CLAIM_ENDS}
      where id = ${claim.id} and attempts = ${claim.attempts} and state = 'waiting' returning id)
    insert into data_export_parts (export_id, place, content)
    select id, ${place}::int, ${content}::bytea from held returning place`);
  if (kept.length === 0) throw new ClaimLost();
}
