/** Documents that requests ask for. */
export const slots = {
  examReport: { title: "Izveštaj sa pregleda", hint: "Sa jasno navedenim razlogom javljanja." },
  referral: {
    title: "Izveštaj ili uput lekara",
    hint: "Sa dijagnozom i pojedinačno navedenim analizama ili procedurom.",
  },
  results: { title: "Rezultati analiza", hint: "Sve strane." },
  procedureReport: { title: "Izveštaj sa procedure", hint: "Nalaz sa potpisom i pečatom." },
  prescription: { title: "Izveštaj lekara ili recept", hint: "Sa nazivom leka." },
  dischargeSummary: { title: "Otpusna lista sa epikrizom", hint: "Sve strane." },
  medicalRecords: {
    title: "Medicinska dokumentacija",
    hint: "Ono iz čega se vidi zašto je usluga bila potrebna.",
  },
  fiscalReceipt: {
    title: "Fiskalni račun",
    hint: "Vide se naziv, adresa i PIB ustanove, usluga, iznos i datum.",
  },
  damagePhoto: {
    title: "Oštećenje",
    hint: "Oštećeni deo u celini, pa izbliza.",
  },
  platePhoto: {
    title: "Registarska oznaka",
    hint: "Ceo prednji ili zadnji kraj vozila, tako da se oznaka čita.",
  },
  chassisPhoto: { title: "Broj šasije", hint: "Na pločici iza vetrobrana ili u okviru vrata." },
  mileagePhoto: { title: "Kilometraža", hint: "Tabla sa uključenim kontaktom." },
  scenePhoto: { title: "Mesto događaja", hint: "Položaj vozila i okolina." },
  vehicleRegistrationCard: {
    title: "Saobraćajna dozvola",
    hint: "Očitana saobraćajna ili obe strane kartice.",
  },
  drivingLicence: { title: "Vozačka dozvola", hint: "Obe strane, vozača koji je upravljao vozilom." },
  ownersIdentityCard: { title: "Lična karta vlasnika", hint: "Očitana lična karta ili obe strane." },
  europeanAccidentStatement: { title: "Evropski izveštaj", hint: "Sve popunjene strane." },
  policeReport: { title: "Zapisnik MUP-a", hint: "Ako ga još nemate, dodajte ga kasnije." },
  policyDocument: { title: "Polisa", hint: "Samo ako vam je pri ruci." },
} as const;
