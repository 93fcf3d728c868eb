const inputs = {
  oneOfTwo: "Unesite jedan od ova dva podatka",
  or: "ili",
  policyNumber: "Broj aktivne polise po kojoj ste osigurani",
  email: "Imejl koji ste nam ranije ostavili",
  shared: "Za zajedničke polise",
  jmbg: "JMBG ili EBS (opciono)",
  jmbgHint: "Unesite ga ako ste osigurani preko firme ili delite polisu: po njemu znamo koji je nalog vaš.",
} as const;

const sent = {
  title: "Proverite imejl",
  lead: "Ako se podaci slažu sa našom evidencijom, poslali smo vam imejl.",
  next: "Šta dalje",
  signIn: "Prijavi se",
  nothing: "Posle 15 minuta nema poruke?",
  nothingText:
    "Poruka stiže samo na adresu sa kojom je nalog otvoren. Proverite podatke i {again}, ili pozovite {freePhone}. Ako još nemate nalog, {register}.",
  again: "pokušajte ponovo",
  register: "registrujte se",
} as const;

/** Forgotten username and forgotten password. */
export const recovery = {
  back: "Nazad na prijavu",
  inputs,
  sent,
  username: {
    title: "Zaboravljeno korisničko ime",
    lead: "Korisničko ime ćemo vam poslati na imejl.",
    submit: "Pošalji korisničko ime",
    how: "Kako to ide",
    steps: [
      "Na imejl naloga stiže korisničko ime.",
      "Ako supružnici dele imejl, u poruci pišu oba korisnička imena.",
      "Prijavite se svojom lozinkom, kao i do sada.",
    ],
    next: [
      "Otvorite imejl sa kojim je nalog otvoren. Poruka stiže za nekoliko minuta; pogledajte i neželjenu poštu (spam).",
      "U poruci je vaše korisničko ime.",
      "Prijavite se njime i svojom lozinkom.",
    ],
  },
  password: {
    title: "Zaboravljena lozinka",
    lead: "Novu lozinku ćemo vam poslati na imejl. Dok ne izaberete novu, važi i stara.",
    submit: "Pošalji novu lozinku",
    how: "Kako to ide",
    steps: [
      "Na imejl stiže privremena lozinka. Važi 30 minuta i može da se upotrebi jednom.",
      "Prijavite se njome i jednokratnom lozinkom.",
      "Izaberite novu lozinku.",
    ],
    next: [
      "Otvorite imejl sa kojim je nalog otvoren. Poruka stiže za nekoliko minuta; pogledajte i neželjenu poštu (spam).",
      "Prijavite se privremenom lozinkom iz poruke, pa jednokratnom lozinkom.",
      "Izaberite novu lozinku. Dok je ne izaberete, važi i stara.",
    ],
  },
} as const;
