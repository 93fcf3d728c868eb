/** The letters about what clients ask of the insurer. None says anything of its content, which may be about health. */
export const requestLetters = {
  "request-received": {
    subject: "Primili smo {what}",
    kinds: {
      "medical-refund": "zahtev za refundaciju",
      "pre-authorisation": "zahtev za autorizaciju",
      "car-damage": "prijavu štete",
      "additional-documents": "vašu dopunu dokumentacije",
      complaint: "vaš prigovor",
    },
    preview: "Broj potvrde o prijemu je {number}.",
    received: "Primili smo {moment} {what}. Broj potvrde o prijemu je:",
    next: {
      "medical-refund":
        "Broj zahteva dodeljujemo u roku od 24 sata. Zahtev će biti rešen u roku od 14 dana od kompletiranja dokumentacije.",
      "pre-authorisation":
        "Javićemo vam imejlom čim zahtev bude rešen ili ako je potrebna dopuna dokumentacije.",
      "car-damage":
        "Broj štete dodeljujemo u roku od 24 sata. Vozilo ne popravljajte pre pregleda. Zahtev će biti rešen u roku od 14 dana od kompletiranja dokumentacije.",
      "additional-documents":
        "Kada dokumentacija bude kompletna, od tog dana teče rok za rešenje: za štetu i refundaciju 14 dana.",
      complaint:
        "Odgovor stiže u roku od 15 dana. Ako za odgovor treba više vremena, pisano vam javljamo razloge i novi rok, najviše 15 dana duži.",
    },
    follow: "Tok zahteva i sve što ste poslali vidite na portalu.",
    notYou: "Niste vi poslali zahtev?",
    ifNotYou: "Pozovite nas odmah, pa promenite lozinku.",
    why: "Poruka je stigla zato što potvrđujemo prijem svakog zahteva sa Portala za klijente.",
  },
  "state-changed": {
    subject: "Novost o zahtevu {number}",
    preview: "Prijavite se na portal da vidite šta sledi.",
    /** In sentences, where the claim or authorisation has no number yet. */
    unnumbered: {
      subject: "Novost o vašem zahtevu",
      claim: "Stanje vašeg zahteva promenjeno je {moment}.",
      authorisation: "Stanje vašeg zahteva za autorizaciju promenjeno je {moment}.",
      documentsSubject: "Potrebna je dopuna dokumentacije",
      documents: {
        claim:
          "Za vaš zahtev potrebna je dopuna dokumentacije. Rok od 14 dana teče od dana kada dokumentacija bude kompletna.",
        authorisation:
          "Za vaš zahtev za autorizaciju potrebna je dopuna dokumentacije. O zahtevu odlučujemo kada stigne sve što nedostaje.",
      },
    },
    claim: "Stanje zahteva {number} promenjeno je {moment}.",
    authorisation: "Stanje zahteva za autorizaciju {number} promenjeno je {moment}.",
    documentsSubject: "Potrebna je dopuna dokumentacije: {number}",
    documentsPreview: "Prijavite se na portal da vidite šta nedostaje.",
    /** Only of a claim does the law say in how many days it is decided. */
    documents: {
      claim:
        "Za zahtev {number} potrebna je dopuna dokumentacije. Rok od 14 dana teče od dana kada dokumentacija bude kompletna.",
      authorisation:
        "Za zahtev za autorizaciju {number} potrebna je dopuna dokumentacije. O zahtevu odlučujemo kada stigne sve što nedostaje.",
    },
    next: "Prijavite se na portal: na strani zahteva piše šta je urađeno, šta sledi i do kada.",
    send: "Prijavite se na portal: na strani zahteva piše šta nedostaje i tu dodajete dokumenta.",
    notYou: "Niste vi podneli ovaj zahtev?",
    ifNotYou: "Pozovite nas da to proverimo.",
    why: "Poruka je stigla zato što vas obaveštavamo o svakoj promeni stanja zahteva.",
  },
  "attachment-infected": {
    subject: "Jedan prilog nije prihvaćen",
    preview: "Pošaljite ga ponovo sa drugog uređaja.",
    refused:
      "Provera je u prilogu uz zahtev {number} našla zlonamerni program, pa smo prilog {moment} obrisali. Na ostale priloge to ne utiče.",
    next: "Prijavite se na portal i dodajte taj dokument ponovo, najbolje kao novu fotografiju. Uređaj sa kog ste ga poslali proverite antivirusnim programom.",
    notYou: "Niste vi dodali taj prilog?",
    ifNotYou: "Pozovite nas odmah, pa promenite lozinku.",
    why: "Poruka je stigla zato što svaki prilog proveravamo pre nego što ga otvori naš zaposleni.",
  },
} as const;
