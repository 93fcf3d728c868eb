/** How to complain about the insurer's work: deadlines of the insurer and of the National Bank of Serbia. */
export const complaint = {
  title: "Kako se podnosi prigovor",
  lead: "Ako niste zadovoljni odlukom o zahtevu, uslugom ili radom portala, imate pravo na prigovor. Podnošenje je besplatno.",
  steps: {
    title: "Tok prigovora",
    items: [
      "Podnesite prigovor osiguravaču.",
      "Odgovor stiže u roku od 15 dana od prijema prigovora. Ako za odgovor treba više vremena, u tih 15 dana pisano vam javljamo razloge i rok, koji može biti najviše 15 dana duži.",
      "Ako niste zadovoljni odgovorom, ili ako odgovor ne stigne u roku, možete se obratiti Narodnoj banci Srbije u roku od 6 meseci.",
    ],
  },
  ways: {
    title: "Kome se podnosi",
    phone: "Pozovite {phone} ili besplatno {freePhone} i recite da želite da podnesete prigovor.",
    post: "Pišite poštom na adresu sedišta osiguravača, koja stoji na svakoj polisi, sa naznakom „Prigovor”.",
  },
  contents: {
    title: "Šta prigovor sadrži",
    items: [
      "ime i prezime, adresu ili imejl i telefon",
      "broj polise ili broj štete na koji se prigovor odnosi",
      "šta se dogodilo i šta tražite",
      "dokumenta kojima to potvrđujete, ako ih imate",
    ],
    caution:
      "Ne šaljite lozinku ni jednokratnu lozinku: za prigovor nisu potrebne i niko ih od vas neće tražiti.",
  },
  bank: {
    title: "Narodna banka Srbije",
    text: "Narodna banka Srbije štiti prava korisnika usluga osiguranja. Uz pritužbu joj pošaljite svoj prigovor i odgovor osiguravača, ako je stigao. Kako se pritužba podnosi, piše na {bank}.",
    site: "www.nbs.rs",
    court: "Prigovor i pritužba ne oduzimaju vam pravo da se obratite sudu.",
  },
} as const;
