/** The letter after every card payment, good or bad. It says nothing of the card. */
export const cardLetters = {
  "payment-confirmation": {
    subject: "Potvrda o plaćanju: {what}",
    outcomes: {
      paid: {
        what: "uplata je primljena",
        preview: "Račun vaše kartice je zadužen.",
        text: "Plaćanje karticom je uspelo. Račun vaše kartice zadužen je za {amount}.",
        next: "Ne morate ništa da uradite. Uplata se već vidi na portalu, na strani Plaćanja.",
      },
      cancelled: {
        what: "plaćanje nije izvršeno",
        preview: "Račun vaše kartice nije zadužen.",
        text: "Plaćanje iznosa od {amount} karticom je otkazano. Račun vaše kartice nije zadužen.",
        next: "Rata još čeka uplatu. Platite je na portalu, na strani Plaćanja: karticom, NBS IPS QR kodom ili uplatnicom. Ako na računu kartice ipak vidite ovaj iznos, ne plaćajte ponovo, nego nas pozovite.",
      },
      expired: {
        what: "plaćanje nije izvršeno",
        preview: "Račun vaše kartice nije zadužen.",
        text: "Banka u predviđenom roku nije odobrila plaćanje iznosa od {amount} karticom. Račun vaše kartice nije zadužen.",
        next: "Rata još čeka uplatu. Platite je na portalu, na strani Plaćanja: karticom, NBS IPS QR kodom ili uplatnicom. Ako na računu kartice ipak vidite ovaj iznos, ne plaćajte ponovo, nego nas pozovite.",
      },
    },
    overpaid:
      "Od tog iznosa {amount} je više nego što je trebalo platiti, jer je rata u međuvremenu plaćena na drugi način. Pozovite nas da dogovorimo povraćaj ili da iznos uračunamo u sledeću ratu.",
    facts: {
      orderNumber: "Broj porudžbine: {number}",
      amount: "Iznos: {amount}",
      at: "Datum i vreme: {moment}",
      approvalCode: "Autorizacioni kod: {code}",
    },
    notYou: "Niste vi plaćali?",
    ifNotYou: "Pozovite nas odmah i recite broj porudžbine, pa promenite lozinku.",
    why: "Poruka je stigla zato što potvrdu šaljemo posle svakog plaćanja karticom, uspelo ili ne.",
  },
} as const;
