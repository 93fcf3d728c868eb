/** Questions about a damaged car, by the name of their answer. */
export const damageAnswers = {
  policy: { label: "Polisa", errors: { empty: "Izaberite polisu" } },
  plateNumber: {
    label: "Registarska oznaka",
    hint: "Na primer BG 1234-AB.",
    errors: { empty: "Unesite registarsku oznaku" },
  },
  vin: { label: "Broj šasije", hint: "17 znakova, u saobraćajnoj dozvoli uz oznaku E.", errors: {} },
  eventDay: {
    label: "Datum",
    hint: "Na primer 5.11.2026.",
    errors: {
      empty: "Unesite datum događaja",
      "in-the-future": "Datum događaja ne može biti posle današnjeg dana",
    },
  },
  eventTime: {
    label: "Vreme",
    hint: "Približno, na primer 19.30.",
    errors: { empty: "Unesite vreme događaja" },
  },
  place: {
    label: "Mesto događaja",
    hint: "Ulica i mesto, ili put i najbliže mesto.",
    errors: { empty: "Unesite mesto događaja" },
  },
  damageKind: {
    label: "Vrsta štete",
    errors: { empty: "Izaberite šta se dogodilo" },
    options: {
      collision: { label: "Sudar", hint: "Sa drugim vozilom ili preprekom." },
      parking: { label: "Oštećenje na parkingu", hint: "Vozilo je stajalo, a počinilac nije poznat." },
      theft: { label: "Krađa vozila" },
      glass: { label: "Oštećenje stakla" },
      weather: { label: "Grad, oluja ili poplava" },
      animal: { label: "Nalet na životinju" },
      fire: { label: "Požar" },
      vandalism: { label: "Namerno oštećenje" },
    },
  },
  damageDescription: {
    label: "Opis",
    hint: "Kako je došlo do štete i šta je oštećeno. JMBG nije potreban.",
    errors: { empty: "Opišite šta se dogodilo" },
  },
  policeCalled: {
    label: "Da li je pozvana policija?",
    errors: { empty: "Izaberite da li je pozvana policija" },
  },
  anyoneInjured: {
    label: "Da li je neko povređen?",
    errors: { empty: "Izaberite da li je neko povređen" },
  },
  europeanStatement: {
    label: "Evropski izveštaj",
    hint: "Dovoljan je kada nema povređenih i kada šteta nije veća od 200.000 RSD.",
    errors: { empty: "Izaberite da li je popunjen evropski izveštaj" },
  },
  driverName: { label: "Ime i prezime vozača", errors: { empty: "Unesite ime i prezime vozača" } },
  driverLicenceNumber: {
    label: "Broj vozačke dozvole",
    hint: "Na dozvoli uz oznaku 5.",
    errors: { empty: "Unesite broj vozačke dozvole" },
  },
  otherPlateNumber: { label: "Registarska oznaka", hint: "Na primer NS 123-AB.", errors: {} },
  otherInsurer: { label: "Osiguravajuće društvo", errors: {} },
  otherPolicyNumber: { label: "Broj polise", errors: {} },
  otherDriver: { label: "Ime i prezime vozača", errors: {} },
  witnesses: { label: "Svedoci", hint: "Ime, prezime i telefon svakog svedoka.", errors: {} },
  isDrivable: {
    label: "Da li je vozilo u voznom stanju?",
    errors: { empty: "Izaberite da li je vozilo u voznom stanju" },
  },
  vehicleLocation: {
    label: "Gde se vozilo nalazi?",
    hint: "Adresa na kojoj možemo da ga pregledamo.",
    errors: { empty: "Unesite gde se vozilo nalazi" },
  },
} as const;
