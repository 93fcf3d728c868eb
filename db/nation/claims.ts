import { iso, morning, TODAY } from "./calendar";
import { byWeight, type Chance } from "./chance";
import type { SoldPolicy } from "./policies";
import { type Sent, sent } from "./record";

/** How far a claim got, as the states it went through. */
const WAYS = byWeight<readonly string[]>([
  [["received"], 4],
  [["received", "registered", "in-progress"], 14],
  [["received", "registered", "assessment"], 10],
  [["received", "registered", "in-progress", "documents-needed"], 10],
  [["received", "registered", "in-progress", "decided"], 18],
  [["received", "registered", "assessment", "decided", "paid"], 44],
]);

const KINDS: Record<SoldPolicy["line"], string> = {
  "motor-liability": "motor-damage",
  casco: "motor-damage",
  household: "property-damage",
  accident: "accident",
  travel: "travel",
  life: "life",
};

/** A claim that came in while the policy ran, or shortly ago. */
export function claimOn(chance: Chance, { number, id, holder, line, term }: SoldPolicy): Sent {
  const way = chance.pick(WAYS);
  const last = Math.min(term.ends, TODAY - 20);
  const event = Math.min(chance.between(Math.min(term.starts, last), last), TODAY - 20);
  const claimed = 1_000 * chance.between(1_500, 90_000);
  const isRejected = way.at(-1) === "decided" && chance.inHundred(50);
  return sent("claims", `GS${number}`, {
    ...(way.length > 1 && { number: `NŠ-${number}` }),
    kind: KINDS[line],
    policy: id,
    claimant: holder,
    eventOn: iso(event),
    state: way.at(-1),
    steps: way.map((state, nth) => ({ state, at: morning(event + 1 + 3 * nth) })),
    currency: "RSD",
    claimed,
    requestedDocuments: way.includes("documents-needed")
      ? [{ name: "Fiskalni račun", askedOn: iso(event + 10) }]
      : [],
    payouts: way.includes("paid") ? [{ amount: claimed, currency: "RSD", paidOn: iso(event + 13) }] : [],
    ...(way.includes("decided") && outcome(claimed, isRejected)),
  });
}

function outcome(claimed: number, isRejected: boolean): object {
  return isRejected
    ? { decision: "rejected", decisionReason: "Događaj nije pokriven uslovima polise.", approved: 0 }
    : { decision: "approved", approved: claimed };
}
