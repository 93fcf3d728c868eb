import { healthConsent } from "./health-consent";

/** The refund of what a client paid for treatment. */
export const medicalRefund = {
  title: "Refundacija medicinskih troškova",
  back: "Zdravlje",
  lead: "Zatražite povraćaj novca za pregled, analize, lekove ili lečenje koje ste sami platili.",
  noPolicy: "Refundacija je moguća samo uz polisu dobrovoljnog zdravstvenog osiguranja.",
  needed: {
    lead: "Koja su dokumenta potrebna, zavisi od usluge. Dovoljne su fotografije telefonom ili PDF.",
    always: [
      "Račun u banci na vaše ime, na koji uplaćujemo naknadu",
      "Fiskalni račun na kome se vide naziv, adresa i PIB ustanove, usluga, iznos i datum",
    ],
  },
  course: [
    "Odgovorite na pitanja, jedno po jedno. Potrebno je oko 5 minuta, a svaki korak se čuva, pa možete da nastavite i kasnije, sa drugog uređaja.",
    "Čim pošaljete zahtev, na imejl stiže potvrda o prijemu. Broj zahteva dodeljujemo u roku od 24 sata.",
    "Zahtev će biti rešen u roku od 14 dana od kompletiranja dokumentacije. Ako nešto nedostaje, javljamo vam šta da dodate.",
  ],
  steps: {
    osiguranik: { title: "Za koga tražite refundaciju?", name: "Osiguranik", back: "Nazad na osiguranika" },
    usluga: { title: "Koju uslugu ste platili?", name: "Vrsta usluge", back: "Nazad na vrstu usluge" },
    detalji: { title: "Kada i gde?", name: "Podaci o usluzi", back: "Nazad na podatke o usluzi" },
    iznos: { title: "Koliko ste platili?", name: "Iznos", back: "Nazad na iznos" },
    racun: {
      title: "Na koji račun da uplatimo naknadu?",
      name: "Račun za isplatu",
      back: "Nazad na račun za isplatu",
    },
    dokumenta: { title: "Dodajte dokumenta", name: "Dokumenta", back: "Nazad na dokumenta" },
  },
  deadline: "Zahtev će biti rešen u roku od 14 dana od kompletiranja dokumentacije.",
  send: "Pošalji zahtev",
  consent: healthConsent.text,
  sent: {
    title: "Zahtev za refundaciju je poslat",
    next: [
      "Potvrdu o prijemu poslali smo vam na imejl.",
      "Broj zahteva dodeljujemo do {number}.",
      "Zahtev će biti rešen u roku od 14 dana od kompletiranja dokumentacije. Ako je kompletna već danas, rešenje stiže najkasnije do {decision}",
      "Ako nešto nedostaje, javljamo vam imejlom šta da dodate; rok teče od dana kada dokumentacija bude kompletna.",
    ],
  },
} as const;
