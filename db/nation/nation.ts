import { createChance } from "./chance";
import { employers } from "./employers";
import { householder } from "./household";
import { pensionOf, unitValues } from "./pension";
import { personRecord } from "./person";
import { numberer, policiesOf } from "./policies";
import type { Sent } from "./record";

const SEED = 3646;

/**
 * Everything a core system would send about so many fictional persons, one record after the other in constant memory.
 * The same number makes the same nation on every machine; only the terms of policies follow the calendar.
 */
export function* nation(persons: number): Generator<Sent> {
  const chance = createChance(SEED);
  const nextNumber = numberer();
  const nextHousehold = householder(chance);
  const work = employers(chance, nextNumber);
  yield* unitValues();
  for (let made = 0; made < persons; ) {
    const household = nextHousehold();
    const { adults, children, home } = household;
    const grownUps = adults.slice(0, persons - made);
    const minors = children.slice(0, persons - made - grownUps.length);
    made += grownUps.length + minors.length;
    for (const member of [...grownUps, ...minors]) yield personRecord(member, home);
    yield* policiesOf(chance, { ...household, adults: grownUps, children: minors }, nextNumber);
    for (const adult of grownUps) {
      yield* work.hire(adult);
      yield* pensionOf(chance, adult);
    }
  }
  yield* work.close();
}
