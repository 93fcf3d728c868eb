/** What to say when an answer cannot be taken: by the type of its question, or else by why. */
export const typed = {
  text: { "too-long": "Skratite odgovor na najviše 200 znakova" },
  "long-text": { "too-long": "Skratite tekst na najviše 4.000 znakova" },
  day: {
    malformed: "Datum unesite u obliku 5.11.2026.",
    impossible: "Tog datuma nema u kalendaru. Proverite dan i mesec",
  },
  time: { malformed: "Vreme unesite u obliku 19.30" },
  money: {
    malformed: "Iznos unesite ciframa, na primer 8.400,00",
    "too-large": "Proverite iznos: ima previše cifara",
  },
  choice: {},
  "yes-no": {},
  tick: {},
  phone: { malformed: "Broj telefona ima od 6 do 15 cifara, na primer 064 123 4567" },
  "bank-account": {
    "not-18-digits": "Broj računa ima 18 cifara, ili oblik 999-4600001-47",
    "wrong-digits": "Proverite broj računa: cifre se ne slažu",
  },
  "plate-number": { malformed: "Registarska oznaka ima od 3 do 12 slova i cifara, na primer BG 1234-AB" },
  vin: {
    "not-17-characters": "Broj šasije ima 17 znakova",
    malformed: "Broj šasije ima samo slova i cifre, bez slova I, O, Q",
  },
} as const;

export const refusals = {
  empty: "Unesite odgovor",
  "too-long": "Skratite odgovor",
  malformed: "Proverite šta ste uneli",
  impossible: "Proverite šta ste uneli",
  "holds-jmbg": "Izbrišite JMBG: ovde nije potreban i ne čuvamo ga uz zahtev",
  "in-the-future": "Datum ne može biti posle današnjeg dana",
  "too-long-ago": "Datum je stariji od tri godine. Proverite ga ili pozovite 0800 222 555",
  "in-the-past": "Datum ne može biti pre današnjeg dana",
  "too-far-ahead": "Datum je za više od godinu dana. Izaberite raniji",
  "not-above-zero": "Iznos mora biti veći od nule",
  "too-large": "Proverite iznos",
  "not-offered": "Izaberite jedan od ponuđenih odgovora",
  "not-18-digits": "Broj računa ima 18 cifara",
  "wrong-digits": "Proverite da li su sve cifre tačne",
  "not-17-characters": "Broj šasije ima 17 znakova",
  "outside-policy": "Polisa koju ste izabrali nije važila tog dana. Proverite datum i polisu",
  missing: "Dodajte ovaj dokument",
} as const;
