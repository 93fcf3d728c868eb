/** What a client agrees to who asks something about health (ZZPL, article 17). Another text is another version. */
export const healthConsent = {
  version: "1.0",
  text: "Pristajem da osiguravač obradi zdravstvene podatke iz ovog zahteva da bi ga rešio.",
} as const;
