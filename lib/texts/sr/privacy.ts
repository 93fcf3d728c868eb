import type { PrivacyNotice } from "../privacy-notice";

/** The notice that clients confirm at registration. A change of its words needs a new version and date. */
export const privacyNotice = {
  version: "1.2",
  effectiveFrom: "2026-11-26",
  sections: {
    rukovalac: {
      title: "Ko obrađuje vaše podatke",
      paragraphs: [
        "Rukovalac podacima je Generali Osiguranje Srbija a.d.o. Beograd (u daljem tekstu: osiguravač, ili mi). Za podatke o članstvu u dobrovoljnom penzijskom fondu rukovalac je društvo koje upravlja tim fondom, a portal ih prikazuje u njegovo ime.",
        "Pozovite 011 222 0 555 ili besplatno 0800 222 555, ili pišite poštom na adresu sedišta, koja stoji na svakoj polisi.",
        "Ovo obaveštenje dajemo po članovima 23. i 24. Zakona o zaštiti podataka o ličnosti („Službeni glasnik RS”, broj 87/2018; u daljem tekstu: Zakon). Odnosi se na Portal za klijente.",
      ],
    },
    "lice-za-zastitu-podataka": {
      title: "Lice za zaštitu podataka o ličnosti",
      paragraphs: [
        "Za sva pitanja o svojim podacima i za ostvarivanje prava obratite se našem licu za zaštitu podataka o ličnosti: poštom na adresu sedišta, sa naznakom „Za lice za zaštitu podataka o ličnosti”, ili preko brojeva 011 222 0 555 i 0800 222 555, gde ćete dobiti i ostale podatke za kontakt koje objavljuje osiguravač.",
      ],
    },
    odakle: {
      title: "Odakle su podaci",
      paragraphs: ["Podatke dobijamo:"],
      points: [
        "od vas: kada otvarate nalog, podnosite zahtev, šaljete dokumenta ili plaćate",
        "iz evidencije osiguravača: podaci o polisama, ratama, štetama i karticama, kao i imejl koji ste nam ranije ostavili",
        "od ugovarača, kada ste osigurani preko poslodavca ili člana porodice: ime i prezime, JMBG i podaci o osiguranju",
        "od zdravstvene ustanove ili servisa koji učestvuju u rešavanju vašeg zahteva",
        "od vašeg pregledača: vrsta pregledača i uređaja, adresa sa koje pristupate i vreme pristupa",
      ],
    },
    svrhe: {
      title: "Zašto ih obrađujemo, po kom osnovu i koliko dugo",
      paragraphs: ["Podatke koristimo samo za ove svrhe. Portal ne šalje reklame."],
      purposes: [
        {
          purpose: "Otvaranje naloga i provera da je nalog vaš",
          data: "JMBG ili evidencijski broj stranca, broj polise, imejl, korisničko ime, lozinka, potvrda da ste upoznati sa ovim obaveštenjem",
          basis:
            "izvršenje ugovora i radnje na vaš zahtev (član 12. stav 1. tačka 2. Zakona); legitimni interes da nalog u vaše ime ne otvori neko drugi (tačka 6)",
          kept: "dok nalog postoji, a podaci zatvorenog naloga dok ne zatražite brisanje; kada sami zatvorite nalog, odmah se brišu lozinka, pristupni ključevi, poznati pregledači, zapamćeni račun za isplatu i zahtevi koje niste poslali; podaci uneti pri registraciji i pri zaboravljenom korisničkom imenu ili lozinci brišu se 30 dana pošto ih obradimo",
        },
        {
          purpose: "Prijava i zaštita naloga",
          data: "korisničko ime, imejl, jednokratne i privremene lozinke, pristupni ključevi koje dodate, dok ih ne uklonite (naziv i javni deo ključa), podaci o pregledaču i uređaju, vreme prijave, radnje na nalogu, broj pokušaja sa iste adrese",
          basis:
            "pravna obaveza osiguravača da štiti informacioni sistem i beleži pristup (član 12. stav 1. tačka 3); legitimni interes da spreči zloupotrebu (tačka 6)",
          kept: "jednokratna lozinka važi 10 minuta, privremena 30 minuta, a prijava najduže 8 sati; podaci o njima brišu se dan po isteku; broj pokušaja briše se dva dana pošto ograničenje prođe, podaci o poznatom pregledaču godinu dana od poslednje prijave iz njega, raniji imejl 30 dana pošto prođe rok od 72 sata u kom promena imejla može da se poništi, a dnevnik radnji posle 24 meseca",
        },
        {
          purpose: "Uvid u polise i plaćanje",
          data: "podaci o ugovoru, osiguranim licima i predmetu osiguranja, premija, rate i uplate; broj platne kartice portal ne vidi i ne čuva",
          basis: "izvršenje ugovora (član 12. stav 1. tačka 2); pravne obaveze o računovodstvu (tačka 3)",
          kept: "dok ugovor traje i dok teku rokovi iz propisa o osiguranju i računovodstvu",
        },
        {
          purpose: "Prijava štete i praćenje zahteva",
          data: "opis i okolnosti događaja, podaci o vozilu i učesnicima, fotografije i dokumenta, broj računa za isplatu, telefon, tok zahteva",
          basis: "izvršenje ugovora (član 12. stav 1. tačka 2); obaveze iz propisa o osiguranju (tačka 3)",
          kept: "zahtev i dokumenta uz njega 10 godina od rešenja zahteva; ono što ste započeli a niste poslali, sa dodatim dokumentima, 90 dana od poslednje izmene",
        },
        {
          purpose: "Refundacija, autorizacija i e-kartica zdravstvenog osiguranja",
          data: "podaci o zdravlju iz izveštaja, uputa, recepata i računa, ustanova i usluga, broj kartice, broj računa za isplatu",
          basis:
            "izvršenje ugovora (član 12. stav 1. tačka 2), a za podatke o zdravlju vaš izričit pristanak (član 17. stav 2. tačka 1) i ostvarivanje pravnog zahteva (tačka 6)",
          kept: "zahtev i dokumenta uz njega 10 godina od rešenja zahteva; ono što ste započeli a niste poslali, sa dodatim dokumentima, 90 dana od poslednje izmene",
        },
        {
          purpose: "Uvid u ugovor dobrovoljnog penzijskog fonda",
          data: "podaci o članstvu, uplate, investicione jedinice i stanje na računu",
          basis:
            "izvršenje ugovora (član 12. stav 1. tačka 2); propisi o dobrovoljnim penzijskim fondovima (tačka 3)",
          kept: "dok traje članstvo i dok teku rokovi iz tih propisa",
        },
        {
          purpose: "Poruke o nalogu i zahtevima",
          data: "imejl, vrsta poruke i vreme slanja",
          basis:
            "izvršenje ugovora (član 12. stav 1. tačka 2); legitimni interes da saznate za promene na nalogu (tačka 6)",
          kept: "30 dana od slanja",
        },
        {
          purpose: "Kopija podataka koju sami zatražite",
          data: "svi podaci koje portal ima o vama, sa dokumentima i prilozima, u jednoj datoteci",
          basis: "pravna obaveza (član 12. stav 1. tačka 3), po pravima iz članova 26. i 36. Zakona",
          kept: "7 dana od izrade, a najduže dok nalog ne zatvorite",
        },
        {
          purpose: "Otklanjanje kvarova",
          data: "broj zahteva, vreme, strana i ishod, bez sadržaja onoga što ste uneli",
          basis: "legitimni interes da portal radi ispravno (član 12. stav 1. tačka 6)",
          kept: "najviše 24 meseca",
        },
      ],
    },
    zdravlje: {
      title: "Podaci o zdravlju",
      paragraphs: [
        "Podaci o zdravlju su posebna vrsta podataka (član 17. Zakona). Tražimo samo one bez kojih se zahtev ne može rešiti. Pristanak dajete uz svaki zahtev i možete ga opozvati u svako doba; opoziv ne utiče na dopuštenost obrade pre opoziva. Bez pristanka zahtev podnet preko portala ne možemo da rešimo.",
        "Podatke o zdravlju na portalu vidite samo vi. Nalog otvoren sa imejlom koji nemamo u evidenciji ne prikazuje podatke o zdravlju i penziji, dokumenta ni račune za isplatu dok ga ne potvrdite, a najduže 72 sata.",
      ],
    },
    obaveznost: {
      title: "Da li morate da date podatke",
      paragraphs: [
        "Za otvaranje naloga neophodni su JMBG ili evidencijski broj stranca, imejl, korisničko ime i lozinka, i broj aktivne polise ako imejl nemamo u evidenciji. Bez njih ne možemo da utvrdimo ko ste, pa ni da otvorimo nalog.",
        "Nalog nije uslov za osiguranje: sva prava iz ugovora možete ostvariti i bez portala.",
      ],
    },
    primaoci: {
      title: "Ko prima podatke",
      paragraphs: ["Podatke dobijaju samo oni kojima su potrebni za navedene svrhe:"],
      points: [
        "zaposleni osiguravača koji rade na vašim ugovorima i zahtevima",
        "obrađivači po ugovoru (član 45. Zakona): pružalac smeštaja servera i pružalac usluge slanja imejla, koji prima vašu adresu i sadržaj poruke",
        "pri plaćanju karticom: pružalac usluge plaćanja (Monri), koji prima vaše ime, imejl, adresu, telefon, iznos i poziv na broj. Podatke sa kartice unosite kod njega, mi ih ne vidimo i ne čuvamo",
        "provera „Nisam robot”: radi na našem serveru (ALTCHA) i nikome ne šalje podatke. Kada je umesto nje uključen Google reCAPTCHA, što se vidi na samom polju, Google dobija adresu sa koje pristupate i podatke o pregledaču i ponašanju na strani",
        "banke i pružaoci platnih usluga, kada plaćate ili kada vam isplaćujemo naknadu",
        "zdravstvene ustanove, procenitelji i servisi, kada učestvuju u rešavanju vašeg zahteva",
        "Narodna banka Srbije, sudovi i drugi organi, kada to nalaže zakon",
      ],
    },
    prenos: {
      title: "Prenos u druge države",
      paragraphs: [
        "Pružalac usluge slanja imejla i Google mogu obrađivati podatke i van Srbije. Tada se prenos zasniva na primerenom nivou zaštite u toj državi (član 64. Zakona) ili na standardnim ugovornim klauzulama i drugim odgovarajućim merama (član 65). Primerak tih mera možete zatražiti od lica za zaštitu podataka o ličnosti.",
      ],
    },
    kolacici: {
      title: "Kolačići",
      paragraphs: ["Portal postavlja samo kolačiće bez kojih ne može da radi:"],
      points: [
        "prijava (portal-sesija): traje dok ste prijavljeni, najduže 8 sati, a gasi se posle 20 minuta bez rada",
        "drugi korak prijave (portal-korak): pamti da je lozinka bila tačna, najduže 10 minuta",
        "poznat pregledač (portal-uredjaj): čuva po jednu nasumičnu oznaku za svaki nalog koji se u njemu prijavio; po njoj razlikujemo vaš pregledač od tuđih pokušaja, najduže godinu dana od poslednje prijave",
        "e-kartica na uređaju (portal-kartice): samo ako ste izabrali da je čuvate; pamti čija je, dok kartica važi. Tada je u pregledaču i sama kartica, šifrovana, dok se ne odjavite",
        "jezik i pismo (portal-jezik): pamti vaš izbor, najduže godinu dana",
      ],
      closing:
        "Nema kolačića za reklame, ni za merenje posećenosti, pa se za njih ne traži pristanak. Kada je uključen Google reCAPTCHA, svoje kolačiće postavlja i Google.",
    },
    bezbednost: {
      title: "Kako ih čuvamo",
      paragraphs: [],
      points: [
        "veza sa portalom je šifrovana, a prijava ide u dva koraka",
        "lozinka se čuva samo kao otisak, iz kog se ne može pročitati",
        "JMBG se u bazi portala čuva samo kao otisak sa tajnim ključem; nema ga u imejlovima, adresama strana i zapisima o radu",
        "jednokratne i privremene lozinke se ne čuvaju",
        "radnje na nalogu beleže se u dnevnik koji se naknadno ne može neprimetno izmeniti",
        "o promeni lozinke, imejla i prijavi sa novog uređaja stiže vam imejl",
      ],
      closing:
        "O povredi podataka koja može da ugrozi vaša prava obaveštavamo Poverenika u roku od 72 sata od saznanja (član 52. Zakona). Ako je rizik visok, bez odlaganja obaveštavamo i vas (član 53).",
    },
    "automatizovane-odluke": {
      title: "Automatizovane odluke",
      paragraphs: [
        "Portal ne donosi odluke o vama automatizovano i ne pravi profile (član 38. Zakona). O zahtevima odlučuju ljudi. Broj pokušaja prijave ograničava se automatski, radi zaštite naloga, i ne utiče na vaša prava iz ugovora.",
      ],
    },
    deca: {
      title: "Podaci o deci",
      paragraphs: [
        "Portal je namenjen punoletnim klijentima. Podatke o maloletnom osiguraniku unosi roditelj ili drugi zakonski zastupnik kada u njegovo ime podnosi zahtev, i na njih se primenjuje sve što piše u ovom obaveštenju.",
      ],
    },
    prava: {
      title: "Vaša prava",
      paragraphs: ["Imate pravo:"],
      points: [
        "na pristup podacima i njihovu kopiju (član 26. Zakona)",
        "na ispravku i dopunu (član 29)",
        "na brisanje, kada podaci više nisu potrebni ili je obrada nezakonita (član 30)",
        "na ograničenje obrade (član 31)",
        "na prenosivost: da podatke koje ste dali dobijete u elektronskom obliku (član 36)",
        "na prigovor na obradu po osnovu legitimnog interesa (član 37)",
        "na opoziv pristanka, u svako doba",
      ],
      closing:
        "Kopiju podataka možete i sami preuzeti, a nalog zatvoriti, na strani Nalog. Ostale zahteve podnesite licu za zaštitu podataka o ličnosti. Odgovaramo besplatno, u roku od 30 dana od prijema; ako je zahtev složen, rok se može produžiti za još 60 dana, o čemu vas obaveštavamo u prvih 30 (član 21). Pre odgovora proveravamo da ste to zaista vi.",
    },
    prituzba: {
      title: "Pritužba Povereniku",
      paragraphs: [
        "Ako smatrate da podatke obrađujemo suprotno Zakonu, možete podneti pritužbu Povereniku za informacije od javnog značaja i zaštitu podataka o ličnosti (član 82. Zakona), Bulevar kralja Aleksandra 15, Beograd, www.poverenik.rs. Time ne gubite pravo na sudsku zaštitu.",
      ],
    },
    izmene: {
      title: "Izmene ovog obaveštenja",
      paragraphs: [
        "Svaka izmena nosi novu verziju i datum od kog važi. Uz nalog se čuva koja vam je verzija bila prikazana. Ranije verzije možete zatražiti od lica za zaštitu podataka o ličnosti.",
      ],
    },
  },
} as const satisfies PrivacyNotice;

/** Words of the page that shows the notice. */
export const privacy = {
  title: "Obaveštenje o obradi podataka o ličnosti",
  version: "Verzija {version}, važi od {date}",
  contents: "Sadržaj",
  data: "Podaci",
  basis: "Pravni osnov",
  kept: "Rok čuvanja",
  notice: privacyNotice,
} as const;
