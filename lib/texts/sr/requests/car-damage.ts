/** Damage to a client's car, or by it. */
export const carDamage = {
  title: "Prijava štete na vozilu",
  back: "Štete",
  lead: "Štetu prijavite u roku od 3 dana i ne popravljajte vozilo pre pregleda.",
  noPolicy: "Ovde se prijavljuje šteta na vozilu sa kasko polisom ili polisom od autoodgovornosti.",
  needed: {
    lead: "Dovoljne su fotografije telefonom ili PDF. Zapisnik MUP-a možete dodati i kasnije.",
    always: [
      "fotografije: oštećenje, registarska oznaka, broj šasije, kilometraža i mesto događaja",
      "saobraćajna dozvola i vozačka dozvola",
      "lična karta vlasnika vozila",
      "evropski izveštaj ili zapisnik MUP-a",
    ],
  },
  urgent:
    "Ima povređenih? Prvo pozovite hitnu pomoć 194 i policiju 192, pa nas: {phone} ili besplatno {freePhone}.",
  goodToKnow:
    "Evropski izveštaj je dovoljan kada nema povređenih i kada šteta nije veća od 200.000 RSD. Inače pozovite policiju i zatražite zapisnik.",
  course: [
    "Odgovorite na pitanja i dodajte fotografije. Potrebno je oko 10 minuta, a svaki korak se čuva, pa možete da nastavite i kasnije, sa drugog uređaja.",
    "Čim pošaljete prijavu, na imejl stiže potvrda o prijemu. Broj štete dodeljujemo u roku od 24 sata i dogovaramo pregled vozila.",
    "Zahtev će biti rešen u roku od 14 dana od kompletiranja dokumentacije. Ako nešto nedostaje, javljamo vam šta da dodate.",
  ],
  steps: {
    polisa: { title: "Za koju polisu prijavljujete štetu?", name: "Polisa", back: "Nazad na polisu" },
    vozilo: { title: "Koje vozilo je oštećeno?", name: "Vozilo", back: "Nazad na vozilo" },
    kada: { title: "Kada se dogodilo?", name: "Vreme", back: "Nazad na vreme" },
    gde: { title: "Gde se dogodilo?", name: "Mesto", back: "Nazad na mesto" },
    sta: { title: "Šta se dogodilo?", name: "Opis", back: "Nazad na opis" },
    okolnosti: {
      title: "Da li je bilo policije i povređenih?",
      name: "Policija i povređeni",
      back: "Nazad na policiju i povređene",
    },
    "evropski-izvestaj": {
      title: "Da li je popunjen evropski izveštaj?",
      name: "Evropski izveštaj",
      back: "Nazad na evropski izveštaj",
    },
    vozac: { title: "Ko je vozio vaše vozilo?", name: "Vozač", back: "Nazad na vozača" },
    "drugo-vozilo": {
      title: "Šta znate o drugom vozilu?",
      name: "Drugo vozilo",
      back: "Nazad na drugo vozilo",
    },
    svedoci: { title: "Da li je bilo svedoka?", name: "Svedoci", back: "Nazad na svedoke" },
    "gde-je-vozilo": {
      title: "Gde je vozilo sada?",
      name: "Gde je vozilo",
      back: "Nazad na pitanje gde je vozilo",
    },
    telefon: { title: "Kako da vas pozovemo?", name: "Telefon", back: "Nazad na telefon" },
    racun: {
      title: "Na koji račun da uplatimo naknadu?",
      name: "Račun za isplatu",
      back: "Nazad na račun za isplatu",
    },
    fotografije: { title: "Dodajte fotografije", name: "Fotografije", back: "Nazad na fotografije" },
    dokumenta: { title: "Dodajte dokumenta", name: "Dokumenta", back: "Nazad na dokumenta" },
  },
  deadline: "Zahtev će biti rešen u roku od 14 dana od kompletiranja dokumentacije.",
  send: "Prijavi štetu",
  sent: {
    title: "Šteta je prijavljena",
    next: [
      "Potvrdu o prijemu poslali smo vam na imejl.",
      "Broj štete dodeljujemo do {number} i zovemo vas da dogovorimo pregled. Vozilo do tada ne popravljajte.",
      "Zahtev će biti rešen u roku od 14 dana od kompletiranja dokumentacije. Ako je kompletna već danas, rešenje stiže najkasnije do {decision}",
      "Ako nešto nedostaje, javljamo vam imejlom šta da dodate; rok teče od dana kada dokumentacija bude kompletna.",
    ],
  },
} as const;
