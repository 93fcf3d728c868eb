import { dayNumber } from "./calendar";
import { byWeight, type Chance } from "./chance";

/** Birth dates do not move with the calendar: whoever is made has the same JMBG next year too. */
const BORN_BEFORE = dayNumber("2026-01-01");

const YEAR = 365.25;

/** Nobody marries who is younger than 19. */
const YOUNGEST = BORN_BEFORE - Math.ceil(19 * YEAR);

/** First ages of five-year bands; the numbers are per mille of the grown-up. */
const BANDS = byWeight([
  [20, 62],
  [25, 68],
  [30, 75],
  [35, 83],
  [40, 88],
  [45, 89],
  [50, 83],
  [55, 83],
  [60, 88],
  [65, 93],
  [70, 82],
  [75, 48],
  [80, 30],
  [85, 18],
  [90, 6],
]);

/** Birthday of a grown-up, by the pyramid of ages. */
export function birthdayOfAdult(chance: Chance): number {
  return birthdayAt(chance, chance.pick(BANDS) + chance.below(5));
}

/** Birthday of a man or woman whose husband or wife was born on that day. */
export function birthdayBeside(chance: Chance, other: number): number {
  const born = Math.floor(other - chance.between(-4, 7) * YEAR - chance.below(365));
  return born < YOUNGEST ? born : YOUNGEST - chance.between(1, 1_500);
}

/** Birthday of a child that lives with this mother; null when she is too young or too old for one. */
export function birthdayOfChild(chance: Chance, mother: number): number | null {
  const first = Math.max(mother + Math.floor(19 * YEAR), BORN_BEFORE - Math.floor(26 * YEAR));
  const last = Math.min(mother + Math.floor(41 * YEAR), BORN_BEFORE - 1);
  return first > last ? null : chance.between(first, last);
}

export function ageOf(born: number): number {
  return Math.floor((BORN_BEFORE - born) / YEAR);
}

function birthdayAt(chance: Chance, age: number): number {
  return Math.floor(BORN_BEFORE - age * YEAR) - chance.between(1, 365);
}
