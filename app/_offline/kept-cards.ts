/** What a browser keeps to show cards without the network: words included, so that they are of one language. */
export interface KeptCards {
  /** A sentence: of which day this is. */
  asOf: string;
  cards: readonly KeptCard[];
}

export interface KeptCard {
  number: string;
  name: string;
  /** Days written "2026-03-27". */
  validFrom: string;
  validUntil: string;
  facts: readonly { term: string; parts: readonly string[] }[];
  code: { label: string; side: number; path: string };
}
