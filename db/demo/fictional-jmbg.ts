const WEIGHTS = [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/** The JMBG that begins with these twelve digits; null where sources disagree about the control digit. */
export function withControlDigit(start: string): string | null {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(start[place]), 0);
  return sum % 11 === 1 ? null : `${start}${(11 - (sum % 11)) % 11}`;
}
