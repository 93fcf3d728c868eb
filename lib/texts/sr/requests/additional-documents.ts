/** Documents for a claim or an authorisation under way. */
export const additionalDocuments = {
  title: "Dopuna dokumentacije",
  back: "Nazad na zahtev",
  steps: {
    dokumenta: { title: "Dodajte dokumenta", name: "Dokumenta", back: "Nazad na dokumenta" },
  },
  later: "Sačuvaj za kasnije",
  send: "Pošalji dokumenta",
  sent: {
    title: "Dokumenta su poslata",
    next: [
      "Potvrdu o prijemu poslali smo vam na imejl.",
      "Pregledaćemo dokumenta i javiti vam imejlom ako još nešto nedostaje.",
      "Kada dokumentacija bude kompletna, od tog dana teče rok za rešenje: za štetu i refundaciju 14 dana.",
    ],
  },
} as const;
