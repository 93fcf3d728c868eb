/** Words of the pages that every request has, whatever it asks. */
export const pages = {
  step: "{journey}, korak {n} od {of}",
  stepTitle: "{question} (korak {n} od {of}) – {journey}",
  toStart: "Nazad na početak",
  save: "Sačuvaj i nastavi",
  later: "Sačuvaj i nastavi kasnije",
  yes: "Da",
  no: "Ne",
  optional: "{label} (opciono)",
  next: {
    title: "Šta sledi",
    step: "Korak {n}: {step}.",
    kept: "Ono što sačuvate ostaje i kada zatvorite stranu.",
    check: "U koraku {n} proveravate sve podatke i šaljete.",
  },
  sessionEnded:
    "Prijava je istekla, ali ono što ste uneli je i dalje na ovoj strani. Prijavite se u novoj kartici pregledača, pa se vratite ovamo i ponovo izaberite „Sačuvaj i nastavi”.",
  signInAnew: "Otvori prijavu u novoj kartici",
  sessionEndedSending:
    "Prijava je istekla, ali ono što ste uneli je i dalje na ovoj strani. Prijavite se u novoj kartici pregledača, pa se vratite ovamo i ponovo pošaljite.",
  start: {
    needed: "Šta je potrebno",
    course: "Kako ide",
    begin: "Započni",
    draft: {
      title: "Imate započet zahtev",
      saved: "Sačuvan {moment}.",
      stands: "Stali ste kod koraka {n} od {of}: {step}.",
      ready: "Sve je uneto. Ostaje da proverite podatke i pošaljete.",
      continue: "Nastavi započeti zahtev",
      discard: "Odbaci i počni iznova",
    },
  },
  discard: {
    title: "Odbaciti započeti zahtev?",
    text: "Sve što ste u ovom zahtevu uneli i dodali biće obrisano. To se ne može vratiti.",
    confirm: "Odbaci zahtev",
    keep: "Zadrži zahtev",
    done: "Započeti zahtev je odbačen.",
  },
  check: {
    title: "Proverite pre slanja",
    lead: "Pogledajte da li je sve tačno. Kada pošaljete, možete još samo da dodate dokumenta.",
    change: "Izmeni",
    changeWhat: "– {step}",
    none: "Nije uneto",
    noDocuments: "Nema dodatih dokumenata",
    changed:
      "Zahtev je u međuvremenu izmenjen u drugom prozoru ili na drugom uređaju. Ovo je poslednje stanje: proverite ga i pošaljite.",
    incomplete: "Zahtev još nije potpun. Dopunite:",
    consent: "Potvrdite saglasnost, bez nje zahtev ne možemo da rešimo",
  },
  sent: {
    when: "Poslato {moment}.",
    number: "Broj potvrde o prijemu",
    numberFor: "Navedite ga kada nas zovete.",
    keep: "Sačuvaj potvrdu (PDF)",
    what: "Šta ste poslali",
    follow: "Svi vaši zahtevi",
    followOne: "Pogledaj tok zahteva",
  },
  noPolicy:
    "U evidenciji nema takve polise na vaše ime koja važi. Ako je imate, ili je u međuvremenu istekla, pozovite {phone} ili besplatno {freePhone}.",
} as const;
