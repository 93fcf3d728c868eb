import { maySeePayments, type OwnPolicy } from "#lib/policies/find-policy";
import { formatDate, formatMoney, plural } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";

export interface NamedPerson {
  name: string;
  isPolicyholder: boolean;
  isInsured: boolean;
}

interface Fact {
  term: string;
  value: string;
}

/** Who took the policy out and who is insured, as far as the client may see them. */
export function personFacts(
  { policy: { about } }: Texts,
  { organisation }: OwnPolicy,
  persons: readonly NamedPerson[],
): Fact[] {
  const holders = persons.filter(({ isPolicyholder }) => isPolicyholder).map(({ name }) => name);
  const insured = persons.filter(({ isInsured }) => isInsured).map(({ name }) => name);
  return known([
    [about.policyholder, organisation ?? holders.join(", ")],
    [plural(insured.length, about.insured), insured.join(", ")],
  ]);
}

/** The vehicle, home or journey that is insured. */
export function subjectFacts({ policy: { about } }: Texts, { particulars }: OwnPolicy): Fact[] {
  const { vehicle, property, travel } = particulars;
  return known([
    [about.vehicle, vehicleName(about, vehicle)],
    [about.plate, vehicle?.plateNumber],
    [about.vin, vehicle?.vin],
    [about.property, property?.kind],
    [about.address, property?.address],
    [about.squareMetres, property?.squareMetres && say(about.area, { n: property.squareMetres })],
    [about.destination, travel?.destination],
    [about.purpose, travel?.purpose],
  ]);
}

/** The product, its term and, for who may see it, its premium. */
export function policyFacts({ policy: { about } }: Texts, policy: OwnPolicy): Fact[] {
  const { product, startsOn, endsOn, endedOn, premium, currency } = policy;
  const until = formatDate(endsOn);
  const hasEndedEarly = endedOn < endsOn;
  return known([
    [about.product, product],
    [about.term, say(about.period, { from: formatDate(startsOn), until })],
    [about.cancelled, hasEndedEarly && formatDate(endedOn)],
    [about.premium, maySeePayments(policy) && premium > 0 && formatMoney(premium, currency)],
  ]);
}

function vehicleName(about: Texts["policy"]["about"], vehicle: OwnPolicy["particulars"]["vehicle"]): string {
  const name = [vehicle?.make, vehicle?.model].filter(Boolean).join(" ");
  return name && vehicle?.year ? say(about.vehicleOfYear, { name, year: vehicle.year }) : name;
}

function known(facts: [term: string, value: string | number | false | undefined][]): Fact[] {
  return facts.flatMap(([term, value]) => (value ? [{ term, value: String(value) }] : []));
}
