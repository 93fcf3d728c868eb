/** What a client finds in the copy of their data: README.txt, around the meaning of every field. */
export const readMe = {
  title: "KOPIJA PODATAKA SA PORTALA ZA KLIJENTE",
  made: "Napravljena {moment}.",
  paragraphs: [
    "Ovo je kopija podataka koje Portal za klijente osiguravača Generali Osiguranje Srbija a.d.o. ima o vama. Dajemo je po članu 26. (pravo na pristup i kopiju) i članu 36. (pravo na prenosivost) Zakona o zaštiti podataka o ličnosti. Možete je predati i nekom drugom, na primer drugom osiguravaču.",
    "Podaci su u datotekama u formatu JSON (UTF-8), koje otvara svaki uređivač teksta i koje programi umeju da pročitaju. Imena polja i reči za stanja su na engleskom, kao i u razmeni sa sistemom osiguravača; značenje svakog polja je objašnjeno dole. Vremena su po standardu ISO 8601 u zoni UTC, a datumi kao godina-mesec-dan. Iznosi su u najmanjoj jedinici valute: 125050 u dinarima je 1.250,50. Vrednost null znači da podatka nema.",
    "U fascikli „dokumenta” su dokumenta osiguravača, a u fascikli „prilozi” sve što ste sami dodali uz zahteve, onako kako je sačuvano. U datotekama dokumenta.json i zahtevi.json uz svaki od njih piše gde je. Ako piše null, dokument u trenutku pravljenja kopije nije mogao da se pribavi, pa ga otvorite na portalu; prilog bez datoteke čeka proveru na zlonamerne programe ili je nije prošao.",
  ],
  leftOut: {
    title: "ČEGA OVDE NEMA",
    points: [
      "JMBG i lozinka: portal ih ne čuva, ima samo otiske iz kojih se ne mogu pročitati. Ni ti otisci nisu u kopiji.",
      "Jednokratne i privremene lozinke i druge tajne kojima bi se neko mogao prijaviti umesto vas.",
      "Podaci drugih ljudi: kartice, polise i zahtevi članova porodice su u njihovim kopijama. Za dete čiji ste zastupnik ovde su zahtevi koje ste sami poslali i ono što je po njima rešeno; ostalo zatražite od lica za zaštitu podataka o ličnosti.",
      "Polise na kojima niste ni ugovarač ni osiguranik.",
    ],
  },
  kept: {
    title: "KOLIKO SE PODACI ČUVAJU NA PORTALU",
    points: [
      "ova kopija: 7 dana, pa se briše",
      "poslati zahtevi i prilozi: 10 godina od rešenja; započeti a neposlati: 90 dana od poslednje izmene",
      "dnevnik radnji na nalogu i ono što je javljeno osiguravaču: 24 meseca",
      "poznati uređaji: godinu dana od poslednje prijave; prijave: dan po isteku; poruke: 30 dana od slanja",
      "polise, rate, uplate, štete i ugovori: onoliko koliko ih po propisima čuva osiguravač",
      "nalog: dok postoji, a podaci zatvorenog naloga dok ne zatražite brisanje",
    ],
  },
  files: "DATOTEKE I POLJA",
  help: "Pitanja: 011 222 0 555 ili besplatno 0800 222 555.",
} as const;
