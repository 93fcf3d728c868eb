/** Registration and the page after it. */
export const registration = {
  title: "Registracija",
  lead: "Jedna osoba, jedan nalog. Supružnici otvaraju samostalno svoje naloge.",
  back: "Početna",
  prepare: {
    title: "Pripremite",
    items: [
      "JMBG, ili EBS ako imate strano državljanstvo",
      "broj aktivne polise, ili imejl koji ste nam ranije ostavili",
      "pristup svom imejlu: tamo stiže potvrda",
    ],
  },
  identity: "Po čemu vas prepoznajemo",
  account: "Vaš nalog",
  confirmation: "Potvrda",
  jmbg: { label: "JMBG ili EBS", hint: "13 cifara, sa ličnog dokumenta. Razmaci ne smetaju." },
  policyNumber: {
    label: "Broj aktivne polise",
    hint: "Može da ostane prazno ako ispod unesete imejl koji ste nam ranije ostavili.",
    where: "Gde piše broj polise",
    specimen: "Crtež polise: broj je u gornjem desnom uglu",
    whereText: "U gornjem desnom uglu polise.",
  },
  email: { label: "Imejl", hint: "Na ovu adresu stižu potvrda i jednokratne lozinke." },
  username: {
    label: "Korisničko ime",
    hint: "Od 4 do 32 znaka: slova bez kvačica, cifre, tačka, crtica, donja crta.",
  },
  password: { label: "Lozinka", hint: "Najmanje 10 znakova. Nekoliko reči jedna za drugom lako se pamti." },
  privacyNotice: {
    label: "Poznat mi je sadržaj {notice}",
    notice: "Obaveštenja o obradi podataka o ličnosti",
  },
  submit: "KREIRAJ NALOG",
  haveAccount: "Već imate nalog?",
  signIn: "Prijavi se",
  sent: {
    title: "Proverite imejl",
    lead: "Ako se podaci slažu sa našom evidencijom, poslali smo vam imejl.",
    next: "Šta dalje",
    steps: [
      "Proverite poštu na adresi koju ste uneli. Poruka stiže za nekoliko minuta; pogledajte i neželjenu poštu (spam).",
      "U poruci piše da li je nalog kreiran i šta je sledeći korak.",
      "Kada je nalog kreiran, prijavite se korisničkim imenom iz poruke i lozinkom koju ste izabrali.",
    ],
    nothing: "Posle 15 minuta nema poruke?",
    nothingText: "Proverite da li je adresa tačno uneta i {again}, ili pozovite {freePhone}.",
    again: "pokušajte ponovo",
  },
} as const;
