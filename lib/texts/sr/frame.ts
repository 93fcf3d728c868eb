/** What stands around every page: head, menu, foot, titles and link previews. */
export const frame = {
  skip: "Pređi na sadržaj",
  help: "Pomoć",
  freeCall: "besplatan poziv",
  languages: "Jezik i pismo",
  menu: {
    label: "Glavni meni",
    open: "Meni",
    close: "Zatvori",
    signOut: "Odjavi se",
    pages: {
      overview: "Pregled",
      policies: "Polise",
      claims: "Štete",
      health: "Zdravlje",
      payments: "Plaćanja",
      pension: "Penzija",
      account: "Nalog",
    },
  },
  foot: {
    privacy: "Obaveštenje o obradi podataka o ličnosti",
    complaint: "Kako se podnosi prigovor",
    accessibility: "Pristupačnost",
    help: "Pomoć: {phone} i {freePhone}",
  },
  title: "{page} – Portal za klijente",
  sending: "Šalje se…",
  metadata: {
    picture: "Crveni krov od biber-crepa i natpis Portal za klijente",
    landing: {
      title: "Portal za klijente",
      description:
        "Sve o polisama, statusu zahteva i načinu plaćanja. Prijavite se, promenite lozinku ili otvorite nalog.",
    },
    registration: {
      title: "Registracija",
      description:
        "Otvorite nalog na Portalu za klijente. Potrebni su JMBG i broj aktivne polise ili imejl koji ste nam ranije ostavili.",
    },
    signIn: {
      title: "Prijava",
      description:
        "Prijavite se na Portal za klijente korisničkim imenom, lozinkom i jednokratnom lozinkom iz imejla.",
    },
    forgottenUsername: {
      title: "Zaboravljeno korisničko ime",
      description:
        "Unesite broj aktivne polise ili imejl koji ste nam ranije ostavili, pa ćemo vam korisničko ime poslati na imejl.",
    },
    forgottenPassword: {
      title: "Zaboravljena lozinka",
      description:
        "Unesite broj aktivne polise ili imejl koji ste nam ranije ostavili, pa ćemo vam novu lozinku poslati na imejl.",
    },
    privacy: {
      title: "Obaveštenje o obradi podataka o ličnosti",
      description:
        "Koje podatke o ličnosti obrađuje Portal za klijente, zašto, koliko dugo i koja su vaša prava.",
    },
    complaint: {
      title: "Kako se podnosi prigovor",
      description:
        "Kome se podnosi prigovor na rad osiguravača, u kom roku stiže odgovor i šta možete posle toga.",
    },
    accessibility: {
      title: "Pristupačnost",
      description:
        "Kako je Portal za klijente prilagođen svima i šta da uradite ako vam nešto na njemu smeta.",
    },
  },
} as const;
