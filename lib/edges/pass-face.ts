/** What a wallet shows of a health card, in the words of its holder. */
export interface PassFace {
  /** Also what its code says. */
  number: string;
  /** As people read it. */
  spacedNumber: string;
  organisation: string;
  title: string;
  line: string;
  holder: Labelled;
  facts: readonly Labelled[];
  callCentre: Labelled;
  validFrom: Date;
  /** The moment from which it is no longer valid. */
  endsAt: Date;
}

export interface Labelled {
  /** Name within the pass. */
  id: string;
  label: string;
  value: string;
}
