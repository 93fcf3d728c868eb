/** What is due, what was paid and how one pays. */
export const payments = {
  slip: {
    title: "Nalog za uplatu",
    payer: "Uplatilac",
    purpose: "Svrha uplate",
    payee: "Primalac",
    code: "Šifra plaćanja",
    currency: "Valuta",
    amount: "Iznos",
    account: "Račun primaoca",
    model: "Model",
    reference: "Poziv na broj",
  },
} as const;
