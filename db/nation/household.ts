import { birthdayBeside, birthdayOfAdult, birthdayOfChild } from "./ages";
import { byWeight, type Chance } from "./chance";
import { addressOf } from "./mailbox";
import { FAMILIES } from "./names";
import { type Member, type Settle, settler } from "./person";
import { PLACES, STREETS } from "./places";

/** People who live together, grown-ups first. */
export interface Household {
  adults: Member[];
  children: Member[];
  home: { street: string; postalCode: string; city: string };
  plate: string;
}

/** Of a hundred families, those with so many grown-ups and children. */
const SHAPES = byWeight([
  [{ adults: 1, children: 0 }, 35],
  [{ adults: 2, children: 0 }, 25],
  [{ adults: 2, children: 1 }, 12],
  [{ adults: 2, children: 2 }, 14],
  [{ adults: 2, children: 3 }, 4],
  [{ adults: 1, children: 1 }, 7],
  [{ adults: 1, children: 2 }, 3],
]);

/** Makes one household after the other. */
export function householder(chance: Chance): () => Household {
  const settle = settler(chance);
  return () => {
    const shape = chance.pick(SHAPES);
    const place = chance.pick(PLACES);
    const { city, postalCode, plate } = place;
    const home = { street: `${chance.pick(STREETS)} ${chance.between(1, 180)}`, postalCode, city };
    const family = { place, name: chance.pick(FAMILIES) };
    const adults = grownUps(chance, settle, family, shape.adults);
    const mother = adults.find(({ isWoman }) => isWoman);
    const children = mother ? childrenOf(chance, settle, family, mother, shape.children) : [];
    if (adults.length > 1 && chance.inHundred(14)) shareMailbox(chance, adults);
    return { adults, children, home, plate };
  };
}

type Family = Parameters<Settle>[0];

function grownUps(chance: Chance, settle: Settle, family: Family, count: number): Member[] {
  const isWoman = chance.inHundred(52);
  const first = settle(family, { born: birthdayOfAdult(chance), isWoman });
  if (count === 1) return [first];
  const born = birthdayBeside(chance, first.born);
  // Some keep the name they were born with.
  const name = chance.inHundred(15) ? chance.pick(FAMILIES) : family.name;
  return [first, settle({ ...family, name }, { born, isWoman: !isWoman })];
}

function childrenOf(chance: Chance, settle: Settle, family: Family, mother: Member, count: number): Member[] {
  const birthdays = Array.from({ length: count }, () => birthdayOfChild(chance, mother.born));
  return birthdays.flatMap((born) =>
    born === null ? [] : [settle(family, { born, isWoman: chance.inHundred(49) })],
  );
}

function shareMailbox(chance: Chance, adults: Member[]): void {
  const [first] = adults;
  if (!first) return;
  const address = addressOf(chance, "porodica", first.familyName, first.nth);
  for (const adult of adults) adult.emails = [address];
}
