import type { Chance } from "./chance";
import type { Household } from "./household";

/** What the insurer sells to persons. Amounts in para. */
export interface Product {
  line: "motor-liability" | "casco" | "household" | "accident" | "travel" | "life";
  name: string;
  /** First digits of its policies' numbers. */
  prefix: string;
  /** Of a hundred households, those that have one. */
  share: number;
  days: readonly number[];
  premium: readonly [least: number, most: number];
  coverages: readonly { name: string; sumInsured?: number; deductible?: number }[];
  insuresFamily: boolean;
  particulars?(chance: Chance, household: Household): object;
}

const YEAR = [365];

export const PRODUCTS: readonly Product[] = [
  {
    line: "motor-liability",
    name: "Autoodgovornost",
    prefix: "82",
    share: 52,
    days: YEAR,
    premium: [900_000, 3_200_000],
    coverages: [{ name: "Šteta prema trećim licima", sumInsured: 14_000_000_000 }],
    insuresFamily: false,
    particulars: vehicle,
  },
  {
    line: "casco",
    name: "Kasko osiguranje vozila",
    prefix: "83",
    share: 10,
    days: YEAR,
    premium: [2_500_000, 9_800_000],
    coverages: [
      { name: "Potpuni kasko", sumInsured: 220_000_000, deductible: 2_000_000 },
      { name: "Krađa vozila", sumInsured: 220_000_000 },
    ],
    insuresFamily: false,
    particulars: vehicle,
  },
  {
    line: "household",
    name: "Osiguranje domaćinstva",
    prefix: "84",
    share: 20,
    days: YEAR,
    premium: [480_000, 1_900_000],
    coverages: [
      { name: "Požar i nepogode", sumInsured: 500_000_000 },
      { name: "Izlivanje vode", sumInsured: 50_000_000, deductible: 500_000 },
    ],
    insuresFamily: true,
    particulars: (chance, { home }) => ({
      property: {
        address: `${home.street}, ${home.city}`,
        squareMetres: chance.between(24, 240),
        kind: "Stan",
      },
    }),
  },
  {
    line: "accident",
    name: "Osiguranje od posledica nezgode",
    prefix: "85",
    share: 9,
    days: YEAR,
    premium: [180_000, 900_000],
    coverages: [{ name: "Trajni invaliditet", sumInsured: 80_000_000 }],
    insuresFamily: true,
  },
  {
    line: "travel",
    name: "Putno osiguranje",
    prefix: "86",
    share: 12,
    days: [7, 10, 14, 21, 30],
    premium: [80_000, 640_000],
    coverages: [{ name: "Troškovi lečenja u inostranstvu", sumInsured: 360_000_000 }],
    insuresFamily: true,
    particulars: (chance) => ({
      travel: { destination: chance.pick(["Grčka", "Turska", "Crna Gora", "Italija", "Austrija", "Egipat"]) },
    }),
  },
  {
    line: "life",
    name: "Životno osiguranje",
    prefix: "87",
    share: 14,
    days: [3_652, 5_479, 7_305],
    premium: [30_000_000, 180_000_000],
    coverages: [{ name: "Osiguranje života", sumInsured: 300_000_000 }],
    insuresFamily: false,
  },
];

const CARS: readonly [make: string, model: string][] = [
  ["Zastava", "Primer 1.2"],
  ["Zastava", "Primer 1.6"],
  ["Fiat", "Punto"],
  ["Škoda", "Fabia"],
  ["Opel", "Astra"],
  ["Volkswagen", "Golf"],
  ["Renault", "Clio"],
];

function vehicle(chance: Chance, { plate }: Household): object {
  const [make, model] = chance.pick(CARS);
  const plateNumber = `${plate} ${chance.between(1000, 9999)}-${chance.pick(["AB", "CD", "EF", "GH", "KL"])}`;
  return { vehicle: { plateNumber, make, model, year: chance.between(1999, 2025) } };
}
