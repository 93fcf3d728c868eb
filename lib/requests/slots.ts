import type { Slot } from "./journey";

const MOST_PAGES = 4;

/** A document that has to be there, of several pages perhaps. */
export function document(name: string, mostFiles = MOST_PAGES): Slot {
  return { name, isRequired: true, mostFiles };
}

export function optionalDocument(name: string, mostFiles = MOST_PAGES): Slot {
  return { name, isRequired: false, mostFiles };
}
