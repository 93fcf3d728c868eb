/** Paying by card: the way on the page of an instalment, the step to the gateway, the confirmation. */
export const cardPayment = {
  way: {
    title: "Karticom",
    text: "Podatke sa kartice unosite na strani banke, mi ih ne vidimo. Uplata se vidi odmah.",
    pay: "Plati {amount}",
    note: "Potvrda o plaćanju stiže na imejl, uspela uplata ili ne.",
    earlier: "Plaćanja ove rate karticom",
    earlierOne: "{when}: {outcome}",
    outcomes: {
      paid: "plaćeno",
      pending: "započeto",
      confirming: "čeka potvrdu banke",
      cancelled: "nije plaćeno",
      expired: "nije plaćeno",
    },
  },
  open: {
    pending: {
      title: "Započeli ste plaćanje karticom",
      text: "Banka još nije javila da je uplata odobrena. Ako ste odustali, platite ponovo ili na drugi način.",
    },
    confirming: {
      title: "Plaćanje karticom čeka potvrdu banke",
      text: "Banka je javila da je plaćanje odobreno. Čim stigne njena potvrda, ovde će pisati da je plaćeno. Ne plaćajte ponovo.",
    },
    look: "Pogledaj stanje plaćanja",
  },
  refusals: {
    "cards-off":
      "Plaćanje karticom trenutno nije moguće. Platite NBS IPS QR kodom ili uplatnicom, na ovoj strani.",
    "not-found": "Ova rata se više ne plaća. Vratite se na stranu Plaćanja i pogledajte šta dospeva.",
    "already-paid": "Ova rata je već plaćena. Ne plaćajte ponovo.",
    "not-in-dinars":
      "Karticom se plaćaju samo iznosi u dinarima. Za uplatu u drugoj valuti pozovite nas: {phone} ili besplatno {freePhone}.",
    "too-little":
      "Karticom se plaća najmanje jedan dinar. Ostatak platite NBS IPS QR kodom ili uplatnicom, na ovoj strani.",
    "under-way":
      "Plaćanje ove rate karticom je već u toku. Ne plaćajte ponovo: potvrda banke obično stiže za nekoliko minuta. Ako je nema ni posle sat vremena, pozovite {phone} ili besplatno {freePhone}.",
  },
  toGateway: {
    title: "Prelazak na stranu banke",
    lead: "Plaćate {amount}. Broj kartice unosite na strani banke, ne ovde.",
    go: "Nastavi na stranu banke",
    after: "Kada završite, banka vas vraća na portal.",
    back: "Nazad na ratu",
    cancel: "Odustani od plaćanja",
    away: {
      title: "Strana banke se trenutno ne odaziva",
      text: "Kartica nije zadužena. Pokušajte za nekoliko minuta ili ratu odmah platite NBS IPS QR kodom ili uplatnicom.",
      others: "Plati na drugi način",
      anyway: "Ipak pokušaj karticom",
    },
  },
  confirmation: {
    title: "Potvrda o plaćanju",
    back: "Sva plaćanja",
    headlines: {
      paid: "Rata je plaćena",
      pending: "Plaćanje još nije završeno",
      confirming: "Čekamo potvrdu banke",
      cancelled: "Plaćanje nije izvršeno",
      expired: "Plaćanje nije izvršeno",
    },
    leads: {
      paid: "Račun vaše kartice zadužen je za {amount}. Potvrdu smo poslali i na imejl.",
      pending:
        "Banka nam još nije javila ishod. Ako niste završili plaćanje, nastavite ga ili odustanite. Ako jeste, potvrda obično stiže za minut.",
      confirming:
        "Banka je javila da je plaćanje od {amount} odobreno. Čim stigne njena potvrda, ovde će pisati da je rata plaćena. Ne plaćajte ponovo.",
      cancelled: "Plaćanje je otkazano. Račun vaše kartice nije zadužen.",
      expired: "Banka u predviđenom roku nije odobrila plaćanje. Račun vaše kartice nije zadužen.",
    },
    overpaid:
      "Rata je u međuvremenu plaćena i na drugi način, pa je {amount} plaćeno više. Pozovite {phone} ili besplatno {freePhone} da dogovorimo povraćaj ili da iznos uračunamo u sledeću ratu.",
    charged:
      "Ako na računu kartice ipak vidite ovaj iznos, ne plaćajte ponovo, nego pozovite {phone} ili besplatno {freePhone}.",
    late: "Ako potvrda ne stigne ni posle sat vremena, pozovite {phone} ili besplatno {freePhone} i recite broj porudžbine.",
    check: "Proveri ponovo",
    goOn: "Nastavi plaćanje",
    cancel: "Odustani od plaćanja",
    payAgain: "Plati ponovo",
    paper: "Preuzmi potvrdu (PDF)",
    facts: "Podaci o plaćanju",
    orderNumber: "Broj porudžbine",
    outcome: "Ishod",
    outcomes: {
      paid: "Plaćeno, račun kartice je zadužen",
      pending: "Čeka se odgovor banke",
      confirming: "Odobreno, čeka se potvrda banke",
      cancelled: "Nije plaćeno, račun kartice nije zadužen",
      expired: "Nije plaćeno, račun kartice nije zadužen",
    },
    approvalCode: "Autorizacioni kod",
    amount: "Iznos",
    overpaidAmount: "Od toga plaćeno više",
    at: "Datum i vreme",
    for: "Svrha",
    forWhat: "{line}, polisa {policy}, rata sa dospećem {date}",
    reference: "Poziv na broj",
    fileName: "Potvrda o plaćanju {number}.pdf",
  },
} as const;
