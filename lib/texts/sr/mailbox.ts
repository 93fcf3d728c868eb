/** The page that shows what the portal mailed on a machine without a mail service. */
export const mailbox = {
  title: "Poslati imejlovi",
  note: "Ovde nema servisa za slanje imejlova, pa poruke ostaju na ovoj strani. U radu sa klijentima ona ne postoji.",
  onlyTo: "Samo za {address}.",
  all: "Prikaži sve",
  list: "Poruke, od najnovije",
  empty: "Još nema poruka.",
  open: "Otvori poruku",
  asText: "Samo tekst",
} as const;
