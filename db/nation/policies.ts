import type { Chance } from "./chance";
import { claimOn } from "./claims";
import type { Household } from "./household";
import { instalmentsOf } from "./instalments";
import { PRODUCTS, type Product } from "./products";
import { type Sent, sent } from "./record";
import { type Term, termFields, termOf } from "./term";

export interface SoldPolicy {
  id: string;
  number: string;
  line: Product["line"];
  holder: string;
  premium: number;
  term: Term;
}

/** Number of a policy that no other one has, of any product. */
export type NextNumber = (prefix: string) => string;

export function numberer(): NextNumber {
  let nth = 0;
  return (prefix) => {
    nth += 1;
    return `${prefix}${String(nth).padStart(11, "0")}`;
  };
}

/** Everything that a household has with the insurer: policies, what is paid for them, claims. */
export function* policiesOf(chance: Chance, household: Household, nextNumber: NextNumber): Generator<Sent> {
  for (const product of PRODUCTS) {
    if (!chance.inHundred(product.share)) continue;
    const policy = sell(chance, product, household, nextNumber(product.prefix));
    yield policyRecord(chance, product, policy, household);
    yield* instalmentsOf(chance, policy);
    if (chance.inHundred(4)) yield claimOn(chance, policy);
  }
}

function sell(chance: Chance, product: Product, { adults }: Household, number: string): SoldPolicy {
  const [least, most] = product.premium;
  return {
    id: `G${number}`,
    number,
    line: product.line,
    holder: chance.pick(adults).id,
    premium: 1_000 * Math.round(chance.between(least, most) / 1_000),
    term: termOf(chance, chance.pick(product.days)),
  };
}

function policyRecord(chance: Chance, product: Product, policy: SoldPolicy, household: Household): Sent {
  const { id, number, line, holder, premium, term } = policy;
  const family = product.insuresFamily ? [...household.adults, ...household.children] : [];
  const insured = family.filter((member) => member.id !== holder);
  return sent("policies", id, {
    number,
    line,
    product: product.name,
    ...termFields(term),
    isGroup: false,
    premium,
    currency: "RSD",
    persons: [
      { person: holder, role: "policyholder" },
      ...insured.map((member) => ({ person: member.id, role: "insured" })),
    ],
    coverages: product.coverages,
    ...product.particulars?.(chance, household),
  });
}
