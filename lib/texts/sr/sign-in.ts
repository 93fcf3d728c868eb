/** Both steps of signing in. */
export const signIn = {
  title: "Prijava",
  back: "Početna",
  username: "Korisničko ime",
  password: "Lozinka",
  submit: "Prijavi se",
  forgottenUsername: "Zaboravili ste korisničko ime?",
  forgottenPassword: "Zaboravili ste lozinku?",
  emailTakenAway: "Neko vam je promenio imejl?",
  noAccount: "Nemate nalog?",
  register: "Registruj se",
  wrong: "Korisničko ime ili lozinka nisu tačni",
  steps: {
    title: "Prijava u dva koraka",
    items: [
      "Unesite korisničko ime i lozinku.",
      "Na imejl vam odmah stiže jednokratna lozinka od 6 cifara. Unesite je na sledećoj strani.",
    ],
  },
  notices: {
    toContinue: "Prijavite se da biste nastavili.",
    expired: "Prijava je istekla radi vaše bezbednosti. Prijavite se ponovo.",
    newPassword: "Lozinka je promenjena. Prijavite se novom lozinkom.",
    signedOut: "Odjavljeni ste.",
    startAgain: "Jednokratna lozinka više ne važi u ovom pregledaču. Prijavite se ponovo.",
  },
  code: {
    title: "Unesite jednokratnu lozinku",
    overTitle: "Jednokratna lozinka više ne važi",
    closedTitle: "Prijava je privremeno zatvorena",
    sentTo: "Poslali smo je na {address}. Važi do {time}.",
    expired:
      "Jednokratna lozinka poslata na {address} važila je do {time}. Prijavite se ponovo i stići će nova.",
    back: "Nazad na prijavu",
    label: "Jednokratna lozinka",
    hint: "6 cifara iz imejla. Možete je i nalepiti.",
    submit: "Prijavi se",
    signInAgain: "Prijavi se ponovo",
    wrong: "Jednokratna lozinka nije tačna ili je istekla. Pokušajte ponovo ili zatražite novu. {left}",
    triesLeft: {
      one: "Preostao je još {n} pokušaj.",
      few: "Preostala su još {n} pokušaja.",
      other: "Preostalo je još {n} pokušaja.",
    },
    noTriesLeft:
      "Jednokratna lozinka je pet puta pogrešno uneta i više ne važi. Prijavite se ponovo i stići će nova.",
    closed:
      "Previše puta je uneta pogrešna jednokratna lozinka. Pokušajte ponovo {when} ili pozovite 0800 222 555",
    missing: {
      title: "Imejl nije stigao?",
      wait: "Sačekajte minut ili dva.",
      spam: "Pogledajte neželjenu poštu (spam).",
      again: "Pošalji ponovo",
      sameCode: "Stiže ista lozinka: važi i imejl koji ste već dobili.",
      call: "Pozovite {freePhone}, poziv je besplatan.",
    },
    sentAgain: "Jednokratna lozinka je ponovo poslata.",
    tooSoon: "Imejl je upravo poslat. Sačekajte pola minuta, pa pokušajte ponovo.",
  },
} as const;
