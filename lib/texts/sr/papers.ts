/** PDF papers of the portal. */
export const papers = {
  issued: "Izdato {moment}",
  help: "Pomoć: {phone}, besplatno {freePhone}",
  pages: "{page}. strana od {pages}",
  policy: {
    title: "Potvrda o polisi",
    fileName: "Potvrda o polisi {number}.pdf",
    lead: "Po evidenciji osiguravača, na dan izdavanja ove potvrde polisa ima sledeće podatke.",
    about: "O polisi",
    persons: "Osobe na polisi",
    subject: "Predmet osiguranja",
    coverages: "Šta je pokriveno",
    notThePolicy: "Ova potvrda ne zamenjuje polisu. Prava i obaveze određuju polisa i uslovi osiguranja.",
  },
  receipt: {
    title: "Potvrda o prijemu zahteva",
    fileName: "Potvrda o prijemu {number}.pdf",
    request: "Zahtev",
    number: "Broj potvrde o prijemu",
    sentAt: "Poslato",
    documents: "Priložena dokumenta",
    next: "Šta sledi",
  },
} as const;
