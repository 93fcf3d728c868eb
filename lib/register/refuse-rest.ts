import type { Settled } from "./merge-staged";

/** Settles what a `delete` takes out of `rest s`. */
export function refuse(reason: Settled["settlement"], deletion: string): string {
  return `with refused as (${deletion} returning s.position)
    insert into settled select position, '${reason}' from refused`;
}
