import { addMonths, belgradeDay, type Day } from "#lib/core/belgrade-day";
import type { OwnContract } from "./list-contracts";

/** When and how much of the money may be withdrawn at once. */
export interface Withdrawal {
  /** Years of age. */
  age: 53 | 58;
  /** Per cent of the money that may be taken at once. */
  atOnce: 30 | 100;
  /** The birthday from which it may be; null where the date of birth is not known. */
  since: Day | null;
  /** Whether that day has come; null where it is not known. */
  isOpen: boolean | null;
}

/** The law of 2011 raised the age and took away the withdrawal of everything for contracts from this day on. */
const STRICTER_FROM = "2011-05-17";

/** The rule of one contract: each follows the law of the day on which its member joined (domain rules, section 8). */
export function withdrawalOf(
  { joinedOn, bornOn }: Pick<OwnContract, "joinedOn" | "bornOn">,
  today: Day = belgradeDay(),
): Withdrawal {
  const rule = joinedOn < STRICTER_FROM ? EARLIER : PRESENT;
  if (bornOn === null) return { ...rule, since: null, isOpen: null };
  const since = addMonths(bornOn, rule.age * 12);
  return { ...rule, since, isOpen: since <= today };
}

const EARLIER = { age: 53, atOnce: 100 } as const;
const PRESENT = { age: 58, atOnce: 30 } as const;
