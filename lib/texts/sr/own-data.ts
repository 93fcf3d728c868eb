/** Copy of all own data, and closing the account. */
export const ownData = {
  back: "Nazad na nalog",
  copy: {
    title: "Kopija vaših podataka",
    lead: "Sve što portal ima o vama, u jednoj ZIP datoteci: podatke u formatu JSON, koji čitaju i drugi programi, i dokumenta. Imate pravo na nju po Zakonu o zaštiti podataka o ličnosti (čl. 26. i 36).",
    ask: {
      title: "Zatražite kopiju",
      text: "Pravimo je u pozadini, obično za koji minut. Kada bude spremna, javićemo vam imejlom. Pre toga možda ćemo tražiti jednokratnu lozinku.",
      submit: "Napravi kopiju",
      again: "Napravi novu kopiju",
    },
    declared:
      "Dok nalog ne potvrdite, kopiju ne možemo da napravimo: u njoj su i zdravstveni podaci i dokumenta.",
    waiting: {
      title: "Kopija se pravi",
      text: "Zatražena {asked}. Javićemo vam imejlom kada bude spremna; ovu stranu možete da zatvorite.",
      refresh: "Proveri da li je spremna",
    },
    ready: {
      title: "Kopija je spremna",
      text: "Zatražena {asked}, veličina {size}. Možete je preuzeti do {until}, a zatim je brišemo.",
      save: "Preuzmi kopiju",
    },
    failed: {
      title: "Kopija nije napravljena",
      text: "Zatražena {asked}. Sistem u kom su datoteke nije bio dostupan. Zatražite je ponovo, ili pozovite {freePhone}.",
    },
    fileName: "kopija-podataka-{date}.zip",
    inside: {
      title: "Šta je u kopiji",
      points: [
        "nalog, saglasnosti, prijave, uređaji i aktivnost",
        "lični podaci iz evidencije osiguravača",
        "polise, rate i uplate",
        "štete, autorizacije, e-kartice i penzijski ugovori",
        "zahtevi sa prilozima i dokumenta osiguravača",
        "objašnjenje svakog podatka, u datoteci README.txt",
      ],
      care: "U njoj su i podaci o zdravlju, zato je ne preuzimajte na tuđem uređaju i ne ostavljajte u fascikli Preuzimanja.",
    },
  },
  closing: {
    title: "Zatvaranje naloga",
    lead: "Posle zatvaranja niko više ne može da se prijavi na ovaj nalog. Vaše polise i ugovori važe i dalje.",
    gone: {
      title: "Odmah se briše",
      points: [
        "lozinka, pristupni ključevi, prijave i poznati uređaji",
        "započeti, a neposlati zahtevi sa dodatim dokumentima",
        "zapamćeni račun za isplatu",
        "izbor obaveštenja i kopije podataka koje ste tražili",
      ],
    },
    kept: {
      title: "Po zakonu ostaje",
      points: [
        "poslati zahtevi, prilozi i podaci o štetama: 10 godina od rešenja zahteva",
        "dnevnik pristupa i radnji na nalogu: 24 meseca",
        "saglasnosti, korisničko ime i imejl, kao dokaz šta ste i kada prihvatili: dok ne zatražite brisanje",
        "polise, uplate i ugovori: u evidenciji osiguravača, onoliko koliko propisi nalažu",
      ],
    },
    runs: {
      title: "Šta ide dalje",
      points: [
        "Poslati zahtevi se rešavaju kao i do sada, u istom roku. O njima više ne šaljemo imejl: pitajte nas telefonom.",
        "Plaćanje karticom koje je u toku biće zabeleženo čim ga banka potvrdi.",
        "Nalog možete ponovo da otvorite u svako doba, običnom registracijom.",
      ],
    },
    copyFirst: "Ako želite kopiju podataka, {link} pre zatvaranja.",
    copyLink: "zatražite je",
    confirm: "Razumem šta se briše, a šta ostaje, i želim da zatvorim nalog.",
    submit: "Zatvori nalog",
    keep: "Zadrži nalog",
    undoOpen:
      "Imejl naloga je skoro promenjen, a onaj ko ima raniju adresu promenu može da poništi do {until}. Nalog možete zatvoriti posle toga.",
    prove: {
      text: "Pre zatvaranja proveravamo da ste to vi: poslaćemo jednokratnu lozinku na imejl naloga.",
      go: "Nastavi na potvrdu",
    },
  },
  closed: {
    title: "Nalog je zatvoren",
    lead: "Odjavljeni ste sa svih uređaja, a potvrdu smo poslali na vaš imejl. Vaše polise i ugovori važe i dalje.",
    next: "Ako vam nešto zatreba",
    call: "Za polise, štete i plaćanja pozovite {phone} ili besplatno {freePhone}.",
    again: "Nalog možete ponovo da otvorite u svako doba, običnom registracijom.",
    home: "Na početnu stranu",
  },
} as const;
