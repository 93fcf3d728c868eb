import { healthConsent } from "./health-consent";

/** Approval of treatment beforehand. */
export const preAuthorisation = {
  title: "Autorizacija zdravstvene usluge",
  back: "Zdravlje",
  lead: "Zatražite odobrenje pre pregleda ili lečenja u ustanovi iz naše mreže.",
  noPolicy: "Autorizacija je moguća samo uz polisu dobrovoljnog zdravstvenog osiguranja.",
  needed: {
    lead: "Pre nego što počnete, pripremite:",
    always: [
      "vrstu usluge i razlog zbog kog vam je potrebna",
      "uput lekara, ako ga imate: fotografiju ili PDF",
      "dan koji vam odgovara i broj telefona",
    ],
  },
  course: [
    "Odgovorite na pitanja, jedno po jedno. Potrebno je oko 5 minuta, a svaki korak se čuva, pa možete da nastavite i kasnije, sa drugog uređaja.",
    "Čim pošaljete zahtev, na imejl stiže potvrda o prijemu.",
    "Javljamo vam imejlom čim zahtev bude rešen ili ako treba nešto da dodate. Odobrena autorizacija važi 31 dan.",
  ],
  steps: {
    osiguranik: { title: "Kome je usluga potrebna?", name: "Osiguranik", back: "Nazad na osiguranika" },
    usluga: { title: "Koja usluga je potrebna?", name: "Usluga", back: "Nazad na uslugu" },
    ustanova: { title: "U kojoj ustanovi?", name: "Ustanova", back: "Nazad na ustanovu" },
    termin: { title: "Kada vam odgovara?", name: "Termin", back: "Nazad na termin" },
    razlog: { title: "Zašto je usluga potrebna?", name: "Razlog", back: "Nazad na razlog" },
    uput: { title: "Imate li uput lekara?", name: "Uput", back: "Nazad na pitanje o uputu" },
    dokumenta: { title: "Dodajte uput", name: "Dokumenta", back: "Nazad na dokumenta" },
    telefon: { title: "Kako da vas pozovemo?", name: "Telefon", back: "Nazad na telefon" },
  },
  deadline: "Javljamo vam imejlom čim zahtev bude rešen.",
  send: "Pošalji zahtev",
  consent: healthConsent.text,
  sent: {
    title: "Zahtev za autorizaciju je poslat",
    next: [
      "Potvrdu o prijemu poslali smo vam na imejl.",
      "Javljamo vam imejlom čim zahtev bude rešen ili ako treba nešto da dodate.",
      "Kada zahtev bude odobren, dobijate broj autorizacije, ustanovu i dan do kog važi. Uslugu zakažite tek tada.",
    ],
  },
} as const;
