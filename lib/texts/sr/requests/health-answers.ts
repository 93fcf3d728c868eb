/** Questions of the requests about health, by the name of their answer. */
export const healthAnswers = {
  insuredPerson: { label: "Osiguranik", errors: { empty: "Izaberite osiguranika" } },
  refundService: {
    label: "Vrsta usluge",
    errors: { empty: "Izaberite vrstu usluge" },
    options: {
      "specialist-exam": { label: "Specijalistički pregled" },
      laboratory: { label: "Laboratorijske analize" },
      diagnostics: {
        label: "Dijagnostičke procedure",
        hint: "Ultrazvuk, rendgen, skener, magnetna rezonanca i slično.",
      },
      medicines: { label: "Kupovina lekova" },
      hospital: { label: "Bolničko lečenje" },
      other: { label: "Ostalo" },
    },
  },
  authorisedService: {
    label: "Vrsta usluge",
    errors: { empty: "Izaberite vrstu usluge" },
    options: {
      "specialist-exam": { label: "Specijalistički pregled" },
      laboratory: { label: "Laboratorijske analize" },
      diagnostics: {
        label: "Dijagnostičke procedure",
        hint: "Ultrazvuk, rendgen, skener, magnetna rezonanca i slično.",
      },
      "physical-therapy": { label: "Fizikalna terapija" },
      hospital: { label: "Bolničko lečenje" },
      other: { label: "Ostalo" },
    },
  },
  serviceDay: {
    label: "Datum usluge",
    hint: "Na primer 5.11.2026.",
    errors: {
      empty: "Unesite datum usluge",
      "in-the-future": "Datum usluge ne može biti posle današnjeg dana",
    },
  },
  serviceName: {
    label: "Naziv usluge",
    hint: "Kako piše na računu ili uputu, na primer pregled kardiologa.",
    errors: { empty: "Unesite naziv usluge" },
  },
  institution: {
    label: "Ustanova",
    hint: "Naziv i mesto, na primer Poliklinika Primer, Beograd. Za lekove: apoteka.",
    errors: { empty: "Unesite naziv ustanove" },
  },
  claimedAmount: {
    label: "Iznos u dinarima",
    hint: "Ukupno sa računa, na primer 8.400,00.",
    errors: { empty: "Unesite iznos sa računa" },
  },
  wishedInstitution: {
    label: "Naziv ustanove",
    hint: "Ustanova iz naše mreže. Ako želite da vam je predložimo, ostavite prazno i označite to ispod.",
    errors: { empty: "Unesite naziv ustanove ili označite da vam je predložimo" },
  },
  suggestInstitution: { label: "Predložite mi ustanovu", errors: {} },
  wishedDay: {
    label: "Željeni datum",
    hint: "Na primer 5.12.2026.",
    errors: {
      empty: "Unesite željeni datum",
      "in-the-past": "Željeni datum ne može biti pre današnjeg dana",
    },
  },
  partOfDay: {
    label: "Doba dana",
    errors: { empty: "Izaberite doba dana" },
    options: {
      morning: { label: "Pre podne" },
      afternoon: { label: "Po podne" },
      any: { label: "Svejedno" },
    },
  },
  reason: {
    label: "Razlog ili tegobe",
    hint: "Opišite tegobe ili navedite dijagnozu. JMBG nije potreban.",
    errors: { empty: "Unesite razlog ili tegobe" },
  },
  hasReferral: { label: "Uput lekara", errors: { empty: "Izaberite da li imate uput lekara" } },
} as const;
