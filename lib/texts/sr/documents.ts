/** Documents of the insurer. */
export const documents = {
  away: {
    title: "Dokument trenutno nije dostupan",
    lead: "Problem je kod nas: dokument je sačuvan, samo ga u ovom trenutku ne možemo preuzeti. Pokušajte ponovo za nekoliko minuta.",
    help: "Hitno vam je? Pozovite {phone} ili besplatno {freePhone} i poslaćemo vam dokument.",
    again: "Pokušaj ponovo",
    back: "Na pregled",
  },
} as const;
