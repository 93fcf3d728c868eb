/** Documents that requests ask for. */
export const slots = {
  "exam-report": { title: "Izveštaj sa pregleda", hint: "Sa jasno navedenim razlogom javljanja." },
  referral: {
    title: "Izveštaj ili uput lekara",
    hint: "Sa dijagnozom i pojedinačno navedenim analizama ili procedurom.",
  },
  results: { title: "Rezultati analiza", hint: "Sve strane." },
  "procedure-report": { title: "Izveštaj sa procedure", hint: "Nalaz sa potpisom i pečatom." },
  prescription: { title: "Izveštaj lekara ili recept", hint: "Sa nazivom leka." },
  "discharge-summary": { title: "Otpusna lista sa epikrizom", hint: "Sve strane." },
  "medical-records": {
    title: "Medicinska dokumentacija",
    hint: "Ono iz čega se vidi zašto je usluga bila potrebna.",
  },
  "fiscal-receipt": {
    title: "Fiskalni račun",
    hint: "Vide se naziv, adresa i PIB ustanove, usluga, iznos i datum.",
  },
  "damage-photo": {
    title: "Oštećenje",
    hint: "Oštećeni deo u celini, pa izbliza.",
  },
  "plate-photo": {
    title: "Registarska oznaka",
    hint: "Ceo prednji ili zadnji kraj vozila, tako da se oznaka čita.",
  },
  "chassis-photo": { title: "Broj šasije", hint: "Na pločici iza vetrobrana ili u okviru vrata." },
  "mileage-photo": { title: "Kilometraža", hint: "Tabla sa uključenim kontaktom." },
  "scene-photo": { title: "Mesto događaja", hint: "Položaj vozila i okolina." },
  "vehicle-registration-card": {
    title: "Saobraćajna dozvola",
    hint: "Očitana saobraćajna ili obe strane kartice.",
  },
  "driving-licence": { title: "Vozačka dozvola", hint: "Obe strane dozvole onoga ko je upravljao vozilom." },
  "owners-identity-card": { title: "Lična karta vlasnika", hint: "Očitana lična karta ili obe strane." },
  "european-accident-statement": { title: "Evropski izveštaj", hint: "Sve popunjene strane." },
  "police-report": { title: "Zapisnik MUP-a", hint: "Ako ga još nemate, dodajte ga kasnije." },
  other: { title: "Drugi dokument", hint: "Sve što bi pomoglo da se zahtev reši." },
  "complaint-evidence": {
    title: "Dokumenta uz prigovor",
    hint: "Ono čime potvrđujete to što tražite, ako imate.",
  },
  "policy-document": { title: "Polisa", hint: "Samo ako vam je pri ruci." },
} as const;
