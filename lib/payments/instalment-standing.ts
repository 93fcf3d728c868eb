/** Days before the due day from which on paying is the client's turn. */
export const DUE_SOON = 14;

export type InstalmentStanding = "paid" | "not-owed" | "overdue" | "due-soon" | "later";

interface Owed {
  amount: number;
  paid: number;
  /** Until the due day; negative after it. */
  daysLeft: number;
  /** False of what fell due after its policy was cancelled. */
  isOwed: boolean;
}

/** How an instalment stands today; what was paid counts even where nothing was owed. Amounts in the smallest unit. */
export function instalmentStanding({ amount, paid, daysLeft, isOwed }: Owed): InstalmentStanding {
  if (paid >= amount) return "paid";
  if (!isOwed) return "not-owed";
  if (daysLeft < 0) return "overdue";
  return daysLeft <= DUE_SOON ? "due-soon" : "later";
}

/** Whether nothing is left to pay of it: all is paid, or it is owed no more. */
export function isSettled(instalment: Owed): boolean {
  return ["paid", "not-owed"].includes(instalmentStanding(instalment));
}

/** Whether paying it is the client's turn. */
export function isToPayNow(instalment: Owed): boolean {
  const standing = instalmentStanding(instalment);
  return standing === "overdue" || standing === "due-soon";
}

/** The first one that is still to be paid, and which of how many it is; undefined when there is none. */
export function nextInstalment<One extends Owed>(instalments: readonly One[]) {
  const place = instalments.findIndex((one) => !isSettled(one));
  const next = instalments[place];
  return next && { ...next, nth: place + 1, of: instalments.length, toPay: next.amount - next.paid };
}
