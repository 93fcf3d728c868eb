/** E-cards of voluntary health insurance: page, device, paper, wallets. */
export const healthCard = {
  title: "E-kartica",
  titleOf: "E-kartica, {name}",
  lead: "Pokažite je na prijemu u ustanovi iz mreže.",
  back: "Sve kartice",
  line: "Dobrovoljno zdravstveno osiguranje",
  holder: "Osiguranik",
  number: "Broj kartice",
  policyNumber: "Broj polise",
  policyholder: "Ugovarač",
  package: "Paket",
  valid: "Važi",
  period: "{from} – {until}",
  medicCallCentre: "Medic Call Centar",
  medicPhone: "011 222 0575",
  code: {
    title: "Kod za očitavanje",
    label: "QR kod kartice broj {number}",
    brightness: "Pojačajte osvetljenje ekrana ako čitač ne prepoznaje kod.",
  },
  help: "Zakazivanje i pomoć",
  pdf: "Preuzmi karticu (PDF)",
  apple: "Dodaj u Apple Wallet",
  google: "Dodaj u Google Wallet",
  others: "Ostale kartice",
  standing: { valid: "Važi do {until}", upcoming: "Važi od {from}", ended: "Istekla {until}" },
  upcoming: {
    title: "Kartica još ne važi",
    text: "Moći ćete da je koristite od {from} Za lečenje pre toga pozovite Medic Call Centar, {phone}.",
  },
  ended: {
    title: "Kartica je istekla",
    text: "Važila je do {until} Ustanova iz mreže je više ne prihvata. Ako ste obnovili osiguranje, nova kartica će biti ovde čim počne da važi. Ako je nema, pozovite {help}.",
  },
  none: {
    title: "Nemate e-karticu",
    text: "Kartica će biti ovde čim počne vaše dobrovoljno zdravstveno osiguranje. Ako ste već osigurani, pozovite {help}.",
    family:
      "Kartice dece vidite ako ste sa njima na porodičnoj polisi. Punoletni osiguranici svoju karticu vide na svom nalogu.",
  },
  device: {
    title: "Kartica bez interneta",
    offer:
      "Možete da sačuvate karticu na ovom uređaju, pa se otvara i kada nema interneta. Videće je i ko god drži otključan uređaj. Ne čuvajte je na tuđem uređaju.",
    offerMany:
      "Možete da sačuvate kartice na ovom uređaju, pa se otvaraju i kada nema interneta. Videće ih i ko god drži otključan uređaj. Ne čuvajte ih na tuđem uređaju.",
    until:
      "Obrisaćemo sačuvano kada se odjavite, ovde ili sa drugog uređaja, kada promenite lozinku i kada kartica istekne.",
    keep: "Čuvaj karticu na ovom uređaju",
    keepMany: "Čuvaj kartice na ovom uređaju",
    kept: "Sačuvano na ovom uređaju. {asOf} Bez interneta otvorite istu adresu.",
    takeBack: "Obriši sa ovog uređaja",
    failed:
      "Kartica nije sačuvana: ovaj pregledač to ne dozvoljava ili nema mesta. Preuzmite PDF i sačuvajte ga.",
    install: "Da biste imali prečicu, u meniju pregledača izaberite „Dodaj na početni ekran”.",
  },
  asOf: "Podaci od {day}",
  offline: {
    lead: "Nema veze sa portalom. Ovo je sačuvano na ovom uređaju.",
    none: "Na ovom uređaju nema sačuvane kartice",
    noneText: "Kada budete imali internet, otvorite e-karticu na portalu i sačuvajte je na ovom uređaju.",
    ended: "Sačuvana kartica danas ne važi",
    endedText: "Kada budete imali internet, otvorite e-karticu na portalu da biste videli novu.",
    again: "Pokušaj ponovo sa internetom",
    noScript: "Kartica bez interneta radi samo kada je u pregledaču uključen JavaScript.",
  },
  paper: {
    fileName: "E-kartica {number}.pdf",
    cut: "Isecite po isprekidanoj liniji.",
    large: "Podaci sa kartice",
  },
  passFile: "E-kartica {number}.pkpass",
  row: "Pokažite je na prijemu, i bez interneta.",
  open: "Otvori karticu",
  cardOf: "E-kartica za ovu polisu",
} as const;
