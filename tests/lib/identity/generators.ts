import fc from "fast-check";

const WEIGHTS = [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/** Any JMBG that an office could have given up to today. */
export function numbersWithRightControl(today: Date) {
  const birthdays = fc.date({
    min: new Date("1900-01-01"),
    max: new Date(today.getTime() - 86_400_000),
    noInvalidDate: true,
  });
  return fc
    .tuple(birthdays, fc.nat(99), fc.nat(999))
    .map(([birthday, area, serial]) => {
      const [year = "", month = "", day = ""] = birthday.toISOString().slice(0, 10).split("-");
      return `${day}${month}${year.slice(1)}${String(area).padStart(2, "0")}${String(serial).padStart(3, "0")}`;
    })
    .filter((start) => remainderOf(start) !== 1)
    .map((start) => `${start}${(11 - remainderOf(start)) % 11}`);
}

/** A number together with itself as people type it. */
export function spaced(number: string) {
  const separators = fc.array(fc.constantFrom("", "", "", " ", "-", "\u00a0", "–"), {
    minLength: number.length,
    maxLength: number.length,
  });
  return separators.map(
    (gaps) => [number, [...number].map((digit, place) => digit + gaps[place]).join("")] as const,
  );
}

function remainderOf(start: string): number {
  return WEIGHTS.reduce((total, weight, place) => total + weight * Number(start[place]), 0) % 11;
}
