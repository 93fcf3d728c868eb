import { coreEvents } from "#db/schema/core";
import type { Context } from "#lib/core/context";
import { takeTurn } from "#lib/core/take-turn";
import type { CoreEventKind, CoreEvents } from "./core-events";

/**
 * Puts down what the core system must know of a client, in the transaction of its cause. Events of one person are
 * numbered in the order in which their transactions commit; the core system fetches them (`listEvents`).
 */
export async function tellCore<Kind extends CoreEventKind>(
  tx: Context,
  personId: string,
  kind: Kind,
  details: CoreEvents[Kind],
): Promise<void> {
  await takeTurn(tx, `core-events:${personId}`);
  await tx.db.insert(coreEvents).values({ personId, kind, details });
}
