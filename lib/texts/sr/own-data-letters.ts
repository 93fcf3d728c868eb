/** The letters about the copy of one's data, and about the end of an account. */
export const ownDataLetters = {
  "export-ready": {
    subject: "Kopija vaših podataka je spremna",
    preview: "Preuzmite je na portalu do {date}",
    ready:
      "Kopija svih podataka koje portal ima o vama je napravljena. Čuvamo je do {moment}, a zatim je brišemo.",
    next: "Prijavite se na portal, pa na strani Nalog otvorite „Kopija podataka”. Pre preuzimanja možda ćemo tražiti jednokratnu lozinku.",
    care: "U kopiji su i podaci o zdravlju, zato je ne preuzimajte na tuđem uređaju.",
    notYou: "Niste vi tražili kopiju?",
    ifNotYou: "Neko je prijavljen na vaš nalog. Pozovite nas odmah, pa promenite lozinku.",
    why: "Poruka je stigla zato što je na vašem nalogu zatražena kopija podataka.",
  },
  "export-failed": {
    subject: "Kopija vaših podataka nije napravljena",
    preview: "Zatražite je ponovo na portalu.",
    failed:
      "Kopiju podataka nismo uspeli da napravimo: sistem u kom su datoteke nije bio dostupan. Pokušali smo više puta, poslednji put {moment}.",
    next: "Prijavite se na portal, pa na strani Nalog otvorite „Kopija podataka” i zatražite je ponovo.",
    help: "Ako ni tada ne uspe, pozovite nas: kopiju ćemo vam dati na drugi način, u roku od 30 dana.",
    notYou: "Niste vi tražili kopiju?",
    ifNotYou: "Neko je prijavljen na vaš nalog. Pozovite nas odmah, pa promenite lozinku.",
    why: "Poruka je stigla zato što je na vašem nalogu zatražena kopija podataka.",
  },
  "account-closed": {
    subject: "Nalog je zatvoren",
    preview: "Na nalog {username} više niko ne može da se prijavi.",
    closed: "Zatvoren je {moment}, na zahtev iz samog naloga. Više niko ne može da se prijavi kao:",
    policies:
      "Vaše polise i ugovori važe i dalje. Zahtevi koje ste poslali rešavaju se kao i do sada, ali o njima više ne stižu poruke sa portala: pitajte nas telefonom.",
    again: "Nalog možete ponovo da otvorite u svako doba, običnom registracijom.",
    notYou: "Niste ga vi zatvorili?",
    ifNotYou: "Neko je bio prijavljen na vaš nalog i čitao vaš imejl. Pozovite nas odmah.",
    why: "Poruka je stigla zato što vas obaveštavamo o svakoj promeni na nalogu.",
  },
} as const;
