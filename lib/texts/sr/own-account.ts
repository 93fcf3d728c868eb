/** What a client sees and decides of the own account: the pages below "Vaš nalog". */
export const ownAccount = {
  back: "Nazad na nalog",
  ways: {
    title: "Podaci i podešavanja",
    personalData: { title: "Lični podaci", text: "Šta o vama piše u našoj evidenciji i kako se ispravlja." },
    email: { title: "Imejl", text: "Promena adrese na koju stižu jednokratne lozinke." },
    notifications: { title: "Obaveštenja", text: "Koje poruke želite da dobijate." },
    consents: { title: "Saglasnosti", text: "Na šta ste pristali, kada i kako se saglasnost opoziva." },
    passkeys: {
      title: "Pristupni ključevi",
      text: "Prijava otiskom prsta, licem ili PIN-om uređaja umesto jednokratne lozinke.",
    },
    copy: { title: "Kopija podataka", text: "Svi podaci koje portal ima o vama, u jednoj datoteci." },
    closing: { title: "Zatvaranje naloga", text: "Šta se briše, a šta moramo da čuvamo i koliko dugo." },
  },
  activity: {
    title: "Aktivnost na nalogu",
    lead: "Sve što je zabeleženo u poslednja 24 meseca, najnovije prvo.",
    all: "Sva aktivnost",
    newer: "Novije",
    older: "Starije",
    pages: "Strane",
    none: "Na ovoj strani nema događaja.",
  },
  personalData: {
    title: "Lični podaci",
    lead: "Ovo piše u evidenciji osiguravača. Podatke ne menjate sami: javite nam šta nije tačno, a mi ćemo proveriti i ispraviti.",
    inRegister: "U našoj evidenciji",
    facts: {
      name: "Ime i prezime",
      bornOn: "Datum rođenja",
      phone: "Telefon",
      address: "Adresa",
      emails: "Imejl koji ste nam ostavili",
    },
    unknown: "Nemamo ga u evidenciji",
    unknownAddress: "Nemamo je u evidenciji",
    emailsHint: "Imejl u evidenciji je delimično skriven, jer se njime potvrđuje ko ste.",
    jmbg: "JMBG portal ne čuva, pa ga ovde i nema: u bazi stoji samo otisak, iz kog se ne može pročitati.",
    declared:
      "Dok nalog ne potvrdite, od podataka vidite samo ime i prezime, a ispravku možete tražiti telefonom.",
    correction: {
      title: "Šta nije tačno?",
      label: "Napišite šta nije tačno i kako treba da glasi",
      hint: "Na primer: „Nova adresa je Ulica 5, 21000 Novi Sad.” JMBG ne upisujte.",
      submit: "Pošalji zahtev za ispravku",
      done: "Zahtev za ispravku je primljen. Odgovorićemo u roku od 30 dana (član 21. Zakona o zaštiti podataka o ličnosti).",
      notNow:
        "Ispravku sada možete tražiti telefonom: dok nalog ne potvrdite, ne možemo da je primimo preko portala.",
    },
    call: {
      title: "Brže je telefonom",
      text: "Pozovite {phone} ili besplatno {freePhone}. Za promenu imena ili prezimena biće potreban i dokument na kom se vidi promena.",
      email: "Imejl za prijavu menjate sami, na strani {link}.",
      emailLink: "Imejl",
    },
  },
  notifications: {
    title: "Obaveštenja",
    lead: "Šaljemo ih na {email}. Birajte koja želite; ono što se tiče bezbednosti naloga i rokova stiže uvek.",
    legend: "Želim da dobijam",
    "payment-reminders": "podsetnik za uplatu: pre roka i kada rok prođe",
    "request-news": "vesti o zahtevima: kada se promeni stanje štete, refundacije ili autorizacije",
    submit: "Sačuvaj izbor",
    done: "Izbor je sačuvan.",
    always: {
      title: "Uvek stižu",
      points: [
        "jednokratne i privremene lozinke",
        "promene na nalogu: lozinka, imejl, prijava sa novog uređaja",
        "poziv da dopunite dokumenta, jer od toga zavisi rok za rešenje",
        "potvrde o primljenom zahtevu i o plaćanju",
      ],
      text: "Reklame ne šaljemo.",
    },
  },
  consents: {
    title: "Saglasnosti",
    lead: "Sve na šta ste pristali, sa verzijom teksta i vremenom.",
    "privacy-notice": "Obaveštenje o obradi podataka o ličnosti",
    "health-data": "Obrada zdravstvenih podataka",
    facts: {
      version: "Verzija teksta",
      givenAt: "Kada",
      request: "Zahtev",
      text: "Tekst",
      print: "Otisak teksta",
    },
    readCurrent: "Pročitaj tekst",
    earlier: "Ranija verzija. Tekst možete zatražiti na broj {freePhone}.",
    none: "Za ovaj nalog nije zabeležena nijedna saglasnost.",
    withdraw: {
      title: "Kako se saglasnost opoziva",
      health:
        "Saglasnost za obradu zdravstvenih podataka možete opozvati u svako doba, i to besplatno. Pozovite {freePhone} i navedite broj zahteva.",
      effect:
        "Posle opoziva te podatke više ne koristimo za rešavanje zahteva. Zahtev koji još nije rešen tada ne možemo da rešimo preko portala. Ono što je urađeno pre opoziva ostaje punovažno, a rešen zahtev čuvamo onoliko koliko propisi nalažu.",
      notice:
        "Za Obaveštenje o obradi podataka niste dali saglasnost, nego ste potvrdili da ste ga pročitali, pa nema šta da se opozove. Ako ga više ne prihvatate, možete {closing}.",
      closingLink: "zatvoriti nalog",
      complaint: "Ako mislite da smo pogrešili, podnesite {link}.",
      complaintLink: "prigovor",
    },
  },
} as const;
