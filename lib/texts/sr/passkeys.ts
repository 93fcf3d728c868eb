/** Passkeys: their page, and where one is used in place of the mailed code. */
export const passkeys = {
  title: "Pristupni ključevi",
  back: "Nazad na nalog",
  lead: "Pristupnim ključem potvrđujete da ste to vi: otiskom prsta, licem ili PIN-om svog uređaja, umesto jednokratne lozinke iz imejla.",
  about: {
    title: "Kako radi",
    items: [
      "Korisničko ime i lozinku unosite kao i do sada. Posle njih ne čekate imejl: potvrđujete kao kada otključavate uređaj.",
      "Otisak prsta, lice i PIN ostaju na uređaju. Nama stiže samo potvrda.",
      "Ključ radi jedino na pravoj adresi portala, pa ga lažna strana ne može iskoristiti.",
      "Uređaj nije kod vas? Jednokratna lozinka iz imejla uvek važi. Ako ste ga izgubili, ovde uklonite njegov ključ.",
    ],
  },
  own: {
    title: "Vaši ključevi",
    none: "Nemate nijedan pristupni ključ",
    howToAdd: "Kada ga dodate, ovde vidite kada je poslednji put korišćen i možete da ga uklonite.",
    unnamed: "Pristupni ključ",
    added: "Dodat: {moment}",
    used: "Poslednji put korišćen: {moment}",
    neverUsed: "Još nije korišćen",
    remove: "Ukloni",
    removeNamed: "Ukloni ključ: {name}",
  },
  add: {
    title: "Dodajte ključ",
    name: "Naziv (opciono)",
    nameHint: "Po njemu ćete znati koji je ključ, na primer „moj telefon”.",
    submit: "Dodaj pristupni ključ",
    mostReached: "Imate 10 ključeva, koliko ih najviše može biti. Uklonite neki, pa dodajte novi.",
    confirmFirst:
      "Pre dodavanja ključa još jednom potvrdite da ste to vi. Posle toga imate 15 minuta da ga dodate.",
    confirm: "Potvrdi da sam to ja",
    declared: "Pristupni ključ možete da dodate kada nalog bude potvrđen.",
  },
  done: {
    added: "Pristupni ključ je dodat. Sledeću prijavu možete da potvrdite njime.",
    removed: "Pristupni ključ je uklonjen.",
    gone: "Tog ključa više nema na nalogu.",
    failed: "Ključ nije uklonjen. Pokušajte ponovo ili pozovite 0800 222 555",
  },
  use: {
    title: "Potvrdite pristupnim ključem",
    lead: "Otiskom prsta, licem ili PIN-om uređaja na kome je ključ.",
    submit: "Potvrdi pristupnim ključem",
    changeLead:
      "Potvrdite pristupnim ključem ili jednokratnom lozinkom, koju šaljemo na {address}. Zatim vas vraćamo na stranu sa koje ste došli.",
    orByCode: "Ili jednokratnom lozinkom iz imejla",
  },
  signIn: {
    title: "Potvrdite da ste to vi",
    sentTo:
      "Potvrdite pristupnim ključem ili jednokratnom lozinkom. Poslali smo je na {address}. Važi do {time}.",
    noTriesLeft:
      "Jednokratna lozinka je pet puta pogrešno uneta i više ne važi. Potvrdite pristupnim ključem ili se prijavite ponovo i stići će nova.",
    closed:
      "Previše puta je uneta pogrešna jednokratna lozinka. Ponovo će moći da se unese {when}, a pristupnim ključem možete da se prijavite odmah.",
  },
  unsupported:
    "Ovaj pregledač ne podržava pristupne ključeve. Jednokratna lozinka iz imejla važi kao i do sada.",
  withoutScript:
    "Pristupni ključ radi samo kada je u pregledaču uključen JavaScript. Jednokratna lozinka iz imejla radi i bez njega.",
  /** What went wrong, by what the browser or the portal says of it. */
  trouble: {
    cancelled:
      "Potvrda je prekinuta, ili na ovom uređaju nema vašeg ključa. Pokušajte ponovo ili unesite jednokratnu lozinku iz imejla.",
    addingCancelled: "Dodavanje je prekinuto. Ključ nije dodat; pokušajte ponovo kada vam odgovara.",
    present: "Na ovom uređaju već imate pristupni ključ za ovaj nalog.",
    failed: "Potvrda na uređaju nije uspela. Koristite jednokratnu lozinku iz imejla.",
    "too-late": "Vreme za potvrdu je isteklo. Pokušajte ponovo.",
    "not-verified":
      "Pristupni ključ nije prihvaćen. Pokušajte ponovo ili unesite jednokratnu lozinku iz imejla.",
  },
} as const;
