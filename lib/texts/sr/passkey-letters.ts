/** Letters about passkeys, to the account's address and to the one on file. */
export const passkeyLetters = {
  "passkey-added": {
    subject: "Dodat je pristupni ključ",
    preview: "Ako ga niste dodali vi, pozovite nas odmah.",
    added:
      "Na nalog {username} dodat je {moment} pristupni ključ, sa uređaja: {browser}. Ko ima taj uređaj i vašu lozinku može da se prijavi i bez jednokratne lozinke iz imejla.",
    next: "Ako ste ga dodali vi, ne morate ništa da uradite.",
    unknownBrowser: "nepoznat pregledač",
    notYou: "Niste ga vi dodali?",
    ifNotYou:
      "Pozovite nas odmah. Promenite lozinku na portalu, pa i lozinku za imejl, i uklonite ključ na strani „Pristupni ključevi”.",
    why: "Poruka je stigla zato što vas obaveštavamo o svakoj promeni na nalogu.",
  },
  "passkey-removed": {
    subject: "Uklonjen je pristupni ključ",
    preview: "Ako ga niste uklonili vi, pozovite nas odmah.",
    removed:
      "Sa naloga {username} uklonjen je {moment} pristupni ključ, sa uređaja: {browser}. Njime se više ne može prijaviti.",
    next: "Ako ste ga uklonili vi, ne morate ništa da uradite: prijavljujete se jednokratnom lozinkom iz imejla ili drugim ključem.",
    unknownBrowser: "nepoznat pregledač",
    notYou: "Niste ga vi uklonili?",
    ifNotYou: "Pozovite nas odmah. Promenite lozinku na portalu, pa i lozinku za imejl.",
    why: "Poruka je stigla zato što vas obaveštavamo o svakoj promeni na nalogu.",
  },
} as const;
