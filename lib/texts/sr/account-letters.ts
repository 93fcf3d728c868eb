const why = "Poruka je stigla zato što vas obaveštavamo o svakoj promeni na nalogu.";

/** Letters about a change of the account's address. */
export const accountLetters = {
  "email-undo": {
    subject: "Imejl naloga je promenjen",
    preview: "Ako ga niste promenili vi, vratite ga do {moment}.",
    changed:
      "Imejl naloga sa korisničkim imenom {username} promenjen je {moment}. Jednokratne lozinke i poruke o nalogu više ne stižu na ovu adresu.",
    next: "Ako ste ga promenili vi, ne morate ništa da uradite.",
    notYou: "Niste ga vi promenili?",
    ifNotYou: "Vratite ga odmah, najkasnije do {moment}:",
    open: "U pregledač sami unesite adresu portala: {address}",
    choose: "Na strani za prijavu izaberite „Neko vam je promenio imejl?”.",
    type: "Unesite korisničko ime {username} i ovaj kod za vraćanje:",
    after:
      "Kada ih unesete, nalog ponovo ima ovu adresu i svi su sa njega odjavljeni. Zatim izaberite novu lozinku.",
    secret: "Kod nikome ne govorite.",
    neverAsked: "Mi vas nikada nećemo pitati za njega. Ako vam je potrebna pomoć, pozovite nas.",
    why,
  },
  "email-changed": {
    subject: "Nalog ima novi imejl",
    preview: "Ako ga niste promenili vi, pozovite nas odmah.",
    new: {
      changed:
        "Ovo je od {moment} imejl naloga sa korisničkim imenom {username}. Na njega stižu jednokratne lozinke i poruke o nalogu.",
      next: "Ako ste ga promenili vi, ne morate ništa da uradite.",
      ifNotYou: "Neko je na svom nalogu upisao vašu adresu, ili koristi vaš nalog. Pozovite nas odmah.",
    },
    old: {
      changed:
        "Nalog sa korisničkim imenom {username} od {moment} ponovo ima imejl koji je imao ranije. Jednokratne lozinke i poruke o nalogu više ne stižu na ovu adresu.",
      next: "Ako ste ga vratili vi, ne morate ništa da uradite.",
      ifNotYou: "Pozovite nas odmah da proverimo ko koristi nalog.",
    },
    "on-file": {
      changed:
        "Imejl naloga sa korisničkim imenom {username} promenjen je {moment}. Ova adresa nije ni stara ni nova: pišemo vam zato što ste nam je ranije ostavili.",
      next: "Ako ste ga promenili vi, ne morate ništa da uradite.",
      ifNotYou:
        "Pozovite nas odmah. Ako imate pristup starom imejlu naloga, u poruci koja je tamo stigla piše kako se promena poništava.",
    },
    notYou: "Niste ga vi promenili?",
    why,
  },
  "email-restored": {
    subject: "Promena imejla je poništena",
    preview: "Nalog ponovo ima stari imejl. Evo šta dalje.",
    old: {
      restored:
        "Od {moment} ovo je ponovo imejl naloga sa korisničkim imenom {username}. Sa naloga su svi odjavljeni.",
      next: "Onaj ko je promenio imejl možda zna vašu lozinku. Zato na strani za prijavu odmah izaberite „Zaboravili ste lozinku?” i izaberite novu. Promenite i lozinku za ovaj imejl, a kada se prijavite, pregledajte pristupne ključeve i aktivnost na nalogu.",
      ifNotYou: "Neko čita ovaj imejl. Pozovite nas odmah, pa promenite lozinku za imejl.",
    },
    new: {
      restored:
        "Imejl naloga sa korisničkim imenom {username} više nije ova adresa. Promenu je {moment} poništio onaj ko ima raniju adresu, a sa naloga su svi odjavljeni.",
      next: "Jednokratne lozinke i poruke o nalogu više ne stižu ovamo.",
      ifNotYou: "Ako je nalog vaš, a ranijoj adresi više nemate pristup, pozovite nas odmah.",
    },
    "on-file": {
      restored:
        "Promena imejla naloga sa korisničkim imenom {username} poništena je {moment}. Nalog ponovo ima raniju adresu, a sa njega su svi odjavljeni.",
      next: "Ako ste je poništili vi, izaberite novu lozinku: na strani za prijavu izaberite „Zaboravili ste lozinku?”.",
      ifNotYou: "Pozovite nas odmah da proverimo ko koristi nalog.",
    },
    notYou: "Niste je vi poništili?",
    why,
  },
} as const;
