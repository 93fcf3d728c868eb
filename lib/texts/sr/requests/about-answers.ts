/** Questions about a claim or an authorisation that is there already. */
export const aboutAnswers = {
  note: {
    label: "Poruka uz dokumenta",
    hint: "Ako treba nešto da objasnite. JMBG ne upisujte.",
    errors: {},
  },
  complaint: {
    label: "Sa čime se ne slažete i šta tražite",
    hint: "Napišite šta u odluci smatrate pogrešnim i zašto. Dokumenta kojima to potvrđujete dodajte iznad. JMBG ne upisujte.",
    errors: { empty: "Napišite sa čime se ne slažete i šta tražite" },
  },
} as const;
