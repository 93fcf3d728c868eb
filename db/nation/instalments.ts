import { iso, TODAY } from "./calendar";
import { byWeight, type Chance } from "./chance";
import type { SoldPolicy } from "./policies";
import { type Sent, sent } from "./record";

/** In how many parts a premium is paid. */
const PARTS = byWeight([
  [1, 60],
  [2, 22],
  [4, 18],
]);

const LATE = 3;

/** Of a policy that runs or will; of ended ones the core system sends none. */
export function* instalmentsOf(chance: Chance, { id, number, premium, term }: SoldPolicy): Generator<Sent> {
  if (term.status === "expired" || term.status === "cancelled") return;
  const parts = chance.pick(PARTS);
  const amount = Math.floor(premium / parts);
  const apart = Math.floor((term.ends - term.starts + 1) / parts);
  for (let nth = 0; nth < parts; nth += 1) {
    const due = term.starts + nth * apart;
    const isPaid = due <= TODAY && !chance.inHundred(LATE);
    const reference = `${number}${String(nth + 1).padStart(2, "0")}`;
    yield sent("instalments", `G${reference}`, {
      policy: id,
      dueOn: iso(due),
      amount,
      paid: isPaid ? amount : 0,
      paidOn: isPaid ? iso(due) : undefined,
      currency: "RSD",
      reference,
    });
  }
}
