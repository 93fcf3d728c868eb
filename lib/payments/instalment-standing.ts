/** Days before the due day from which on paying is the client's turn. */
export const DUE_SOON = 14;

export type InstalmentStanding = "paid" | "overdue" | "due-soon" | "later";

interface Owed {
  amount: number;
  paid: number;
  /** Until the due day; negative after it. */
  daysLeft: number;
}

export function instalmentStanding({ amount, paid, daysLeft }: Owed): InstalmentStanding {
  if (paid >= amount) return "paid";
  if (daysLeft < 0) return "overdue";
  return daysLeft <= DUE_SOON ? "due-soon" : "later";
}

/** The first one that is not wholly paid, and which of how many it is; undefined when all are. */
export function nextInstalment<One extends Owed>(instalments: readonly One[]) {
  const place = instalments.findIndex((one) => instalmentStanding(one) !== "paid");
  const next = instalments[place];
  return next && { ...next, nth: place + 1, of: instalments.length, toPay: next.amount - next.paid };
}
