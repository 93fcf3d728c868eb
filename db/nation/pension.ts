import { fiveDecimals, unitValueOf } from "../demo/unit-values";
import { iso, TODAY } from "./calendar";
import type { Chance } from "./chance";
import type { Member } from "./person";
import { type Sent, sent } from "./record";

const FUNDS = ["generali-basic", "generali-index"] as const;
const MONTH = 30;

/** Of a hundred grown-ups of working age, those with a pension contract. */
const SHARE = 2;

/** A contract with the contributions of some months; nothing for most. */
export function* pensionOf(chance: Chance, member: Member): Generator<Sent> {
  if (member.age > 64 || !chance.inHundred(SHARE)) return;
  const id = `GPU${member.nth}`;
  const months = chance.between(2, 12);
  const gross = 10_000 * chance.between(10, 90);
  const paid = Array.from({ length: months }, (_, month) => {
    const paidOn = iso(TODAY - MONTH * (month + 1));
    const unitValue = unitValueOf(paidOn);
    return { paidOn, unitValue, units: fiveDecimals(netOf(gross) / 100 / unitValue) };
  });
  yield sent("pension-contracts", id, {
    number: `44${String(member.nth).padStart(9, "0")}`,
    member: member.id,
    fund: chance.pick(FUNDS),
    joinedOn: iso(TODAY - MONTH * months - chance.below(MONTH)),
    status: "active",
    units: fiveDecimals(paid.reduce((total, { units }) => total + Number(units), 0)),
    totalPaid: gross * months,
  });
  const amounts = {
    contract: id,
    payer: `${member.givenName} ${member.familyName}`,
    gross,
    fee: gross - netOf(gross),
    net: netOf(gross),
  };
  for (const [nth, { paidOn, unitValue, units }] of paid.entries())
    yield sent("pension-contributions", `${id}-${nth + 1}`, {
      ...amounts,
      paidOn,
      unitValue: fiveDecimals(unitValue),
      units,
    });
}

/** Of every fund the values of a year, one for each day. */
export function* unitValues(): Generator<Sent> {
  for (const fund of FUNDS)
    for (let day = TODAY - 365; day < TODAY; day += 1)
      yield sent("fund-unit-values", `V-${fund}-${iso(day)}`, {
        fund,
        day: iso(day),
        value: fiveDecimals(unitValueOf(iso(day))),
      });
}

function netOf(gross: number): number {
  return (gross / 1_000) * 975;
}
