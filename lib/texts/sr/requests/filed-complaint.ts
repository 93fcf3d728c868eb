/** Prigovor against the decision on a claim. */
export const filedComplaint = {
  title: "Prigovor",
  back: "Nazad na zahtev",
  steps: {
    prigovor: { title: "Podnesite prigovor na odluku", name: "Prigovor", back: "Nazad na prigovor" },
  },
  later: "Sačuvaj za kasnije",
  send: "Podnesi prigovor",
  sent: {
    title: "Prigovor je poslat",
    next: [
      "Potvrdu o prijemu poslali smo vam na imejl.",
      "Odgovor stiže najkasnije do {answer} Ako za odgovor treba više vremena, do tada vam pisano javljamo razloge i novi rok, najviše 15 dana duži.",
      "Ako niste zadovoljni odgovorom, ili ako odgovor ne stigne u roku, u roku od 6 meseci možete se obratiti Narodnoj banci Srbije.",
    ],
  },
} as const;
