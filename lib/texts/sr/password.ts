/** Words around the choice of a password. */
export const password = {
  show: "Prikaži",
  hide: "Sakrij",
  /** For those who listen: which password the button shows. */
  showLabel: "Prikaži lozinku",
  hideLabel: "Sakrij lozinku",
  strength: {
    tooShort: "Treba još znakova: {count}",
    tooLong: "Suvišnih znakova: {count}",
    guessedAtOnce: "Pogađa se odmah. Dodajte još nekoliko reči.",
    guessedEasily: "Lako se pogađa. Dodajte još jednu ili dve reči.",
    almost: "Skoro dovoljno. Dodajte još jednu reč.",
    good: "Dobra lozinka.",
    strong: "Veoma jaka lozinka.",
  },
} as const;
