import { accountLetters } from "./account-letters";
import { cardLetters } from "./card-letters";
import { ownDataLetters } from "./own-data-letters";
import { passkeyLetters } from "./passkey-letters";
import { paymentLetters } from "./payment-letters";
import { requestLetters } from "./request-letters";

/** The letters. Each says why it came, what to do next and what to do if it was somebody else. */
export const letters = {
  frame: {
    title: "{subject} – Portal za klijente",
    help: "Pomoć: {phone} i {freePhone} (besplatan poziv)",
    foot: "Na ovu poruku se ne odgovara. U njoj nema linka za prijavu: portal otvorite sami.",
    autofill: "@{host} #{code}",
  },
  "one-time-code": {
    subject: "{code} je vaša jednokratna lozinka",
    heading: "Jednokratna lozinka",
    preview: "Važi do {time}. Unesite je na strani na kojoj ste je zatražili.",
    secret: "Nikome je ne govorite.",
    neverAsked: "Mi vas nikada nećemo pitati za nju, ni telefonom ni porukom.",
    "sign-in": {
      type: "Unesite je na strani na kojoj ste započeli prijavu. Važi do {time}.",
      notYou: "Niste se vi prijavljivali?",
      ifNotYou: "Neko zna vašu lozinku. Pozovite nas odmah, pa promenite lozinku.",
      why: "Poruka je stigla zato što su na Portalu za klijente uneti vaše korisničko ime i lozinka.",
    },
    "confirm-ownership": {
      type: "Unesite je na strani Nalog, na kojoj ste je zatražili. Važi do {time}. Njome potvrđujete da je nalog vaš.",
      notYou: "Niste vi tražili potvrdu naloga?",
      ifNotYou:
        "Neko je na vaše ime otvorio nalog sa drugim imejlom. Bez ove lozinke još ne vidi vaše zdravstvene podatke. Pozovite nas odmah.",
      why: "Poruka je stigla zato što se na Portalu za klijente potvrđuje nalog, a ovaj imejl ste nam ranije ostavili.",
    },
    "confirm-change": {
      type: "Unesite je na strani na kojoj ste je zatražili. Važi do {time}. Njome potvrđujete izmenu na nalogu.",
      notYou: "Niste vi ništa menjali?",
      ifNotYou: "Neko je prijavljen na vaš nalog. Pozovite nas odmah, pa promenite lozinku.",
      why: "Poruka je stigla zato što se na vašem nalogu na Portalu za klijente potvrđuje važna izmena.",
    },
    "change-email": {
      type: "Unesite je na strani na kojoj ste je zatražili. Važi do {time}. Njome potvrđujete da je ova adresa vaša.",
      notYou: "Niste vi menjali imejl?",
      ifNotYou: "Neko je verovatno pogrešio u kucanju adrese. Ne treba ništa da uradite.",
      why: "Poruka je stigla zato što je ova adresa upisana kao novi imejl za nalog na Portalu za klijente.",
    },
  },
  "account-opened": {
    subject: "Nalog je otvoren",
    preview: "Vaše korisničko ime je {username}. Sada možete da se prijavite.",
    username: "Vaše korisničko ime je:",
    taken: "Željeno korisničko ime je zauzeto.",
    nearest: "Dodelili smo vam najbliže slobodno. Na strani Nalog možete ga jednom promeniti.",
    next: "Prijava ima tri koraka:",
    open: "U pregledač sami unesite adresu portala: {address}",
    type: "Unesite korisničko ime i lozinku koju ste izabrali pri registraciji.",
    code: "Na ovaj imejl odmah stiže jednokratna lozinka. Unesite je u sledećem koraku.",
    declared: "Deo podataka se još ne vidi.",
    hidden:
      "Nalog koristi imejl koji nam niste ranije ostavili, pa do {moment} ne prikazuje zdravstvene podatke, podatke o penziji, dokumenta ni račune za isplatu.",
    lift: "Ako želite da ih vidite ranije, na strani Nalog zatražite jednokratnu lozinku na imejl koji ste nam ranije ostavili. Ako taj imejl više ne koristite, pozovite nas.",
    notYou: "Niste vi otvorili nalog?",
    ifNotYou: "Pozovite nas odmah da ga zatvorimo.",
    why: "Poruka je stigla zato što je ovaj imejl unet pri registraciji na Portalu za klijente.",
  },
  "registration-notice": {
    subject: "Otvoren je nalog sa drugim imejlom",
    preview: "Ako ga niste otvorili vi, pozovite nas odmah.",
    opened:
      "Na Portalu za klijente otvoren je nalog na ime osobe koja nam je ranije ostavila ovaj imejl. Pri registraciji je unet drugi imejl.",
    notYou: "Niste vi otvorili nalog?",
    ifNotYou:
      "Pozovite nas odmah da ga zatvorimo. Do {moment} na tom nalogu se ne vide zdravstveni podaci, dokumenta ni računi za isplatu.",
    shared: "Ako ovaj imejl koristi više članova porodice, prvo pitajte njih.",
    you: "Otvorili ste ga vi?",
    confirm: "Ne morate ništa da uradite. Kako da sve podatke vidite pre tog roka, piše na strani Nalog.",
    why: "Poruka je stigla na imejl koji ste nam ranije ostavili da biste znali za novi nalog.",
  },
  "already-registered": {
    subject: "Već imate nalog",
    preview: "Novi nalog nije otvoren. Prijavite se korisničkim imenom {username}.",
    asked:
      "Neko je upravo pokušao registraciju na Portalu za klijente sa vašim podacima. Nalog već imate, pa novi nije otvoren.",
    username: "Vaše korisničko ime je:",
    next: "Otvorite portal i prijavite se ovim korisničkim imenom. Ako ne znate lozinku, na strani za prijavu izaberite „Zaboravili ste lozinku?”.",
    notYou: "Niste se vi registrovali?",
    ifNotYou: "Na vašem nalogu ništa nije promenjeno, ali neko zna vaše podatke. Pozovite nas.",
    why: "Poruka je stigla na imejl vašeg naloga zato što je neko pokušao da otvori još jedan.",
  },
  "could-not-match": {
    subject: "Nalog nije otvoren",
    preview: "Podaci se ne slažu sa našom evidencijom. Evo šta treba proveriti.",
    differs: "Podaci iz registracije se ne slažu sa našom evidencijom. Proverite ih i ponovite registraciju:",
    jmbg: "JMBG ili EBS: svih 13 cifara, kako piše na ličnom dokumentu.",
    policy: {
      number: "Broj polise: prepišite ga kako piše na polisi.",
      condition: "Polisa mora da bude aktivna danas, a vi njen ugovarač ili osiguranik.",
      instead:
        "Ako nemate broj aktivne polise, ostavite to polje prazno i unesite imejl koji ste nam ranije ostavili.",
    },
    email: {
      number: "Imejl: unesite baš onaj koji ste nam ranije ostavili.",
      condition: "Imejl člana porodice važi samo ako je zabeležen i uz vaše ime.",
      instead: "Ako taj imejl više ne koristite, unesite broj aktivne polise kako piše na polisi.",
    },
    call: "Ako se podaci ni tada ne slože, pozovite nas i proverićemo ih zajedno.",
    notYou: "Niste se vi registrovali?",
    ifNotYou: "Neko je uneo vaš imejl, verovatno greškom. Ne morate ništa da uradite.",
    why: "Poruka je stigla zato što je ovaj imejl unet pri registraciji na Portalu za klijente.",
  },
  "username-reminder": {
    subject: "Vaše korisničko ime",
    preview: "Sada možete da se prijavite.",
    one: "Zatraženo je korisničko ime za Portal za klijente:",
    several: "Ovaj imejl koristi više naloga na Portalu za klijente:",
    entry: "{givenName}: {username}",
    next: "Otvorite portal i prijavite se. Ako ne znate lozinku, na strani za prijavu izaberite „Zaboravili ste lozinku?”.",
    notYou: "Niste vi tražili korisničko ime?",
    ifNotYou:
      "Ništa se nije promenilo. Bez lozinke i pristupa ovom imejlu niko ne može da se prijavi. Ako se ovo ponovi, pozovite nas.",
    why: "Poruka je stigla zato što je na Portalu za klijente zatraženo korisničko ime.",
  },
  "temporary-password": {
    subject: "Vaša privremena lozinka",
    heading: "Privremena lozinka",
    preview: "Važi do {time} i može da se upotrebi jednom.",
    account: "Važi za korisničko ime {username}, 30 minuta, do {time}. Može da se upotrebi jednom.",
    next: "Kako da izaberete novu lozinku:",
    type: "Otvorite portal, unesite korisničko ime, a umesto lozinke ovu privremenu lozinku.",
    code: "Na ovaj imejl odmah stiže jednokratna lozinka. Unesite je u sledećem koraku.",
    choose: "Izaberite novu lozinku.",
    old: "Dok ne izaberete novu, važi i stara lozinka.",
    secret: "Nikome je ne govorite.",
    neverAsked: "Mi vas nikada nećemo pitati za nju, ni telefonom ni porukom.",
    notYou: "Niste vi tražili novu lozinku?",
    ifNotYou: "Ništa se nije promenilo i vaša lozinka važi kao i do sada. Ako se ovo ponovi, pozovite nas.",
    why: "Poruka je stigla zato što je na Portalu za klijente zatražena nova lozinka.",
  },
  "password-changed": {
    subject: "Lozinka je promenjena",
    preview: "Ako je niste promenili vi, pozovite nas odmah.",
    changed:
      "Lozinka za korisničko ime {username} promenjena je {moment}. Nalog je odjavljen sa svih drugih uređaja.",
    next: "Ako ste je promenili vi, ne morate ništa da uradite. Od sada se prijavljujete novom lozinkom.",
    notYou: "Niste je vi promenili?",
    ifNotYou:
      "Pozovite nas odmah. Zatim na strani za prijavu izaberite „Zaboravili ste lozinku?” i izaberite novu.",
    why: "Poruka je stigla zato što vas obaveštavamo o svakoj promeni na nalogu.",
  },
  "new-device": {
    subject: "Prijava sa novog uređaja",
    preview: "Ako se niste prijavili vi, pozovite nas odmah.",
    signedIn:
      "Na nalog {username} neko se prijavio {moment} sa uređaja koji ranije nije korišćen: {browser}.",
    next: "Ako ste se prijavili vi, ne morate ništa da uradite.",
    unknownBrowser: "nepoznat pregledač",
    notYou: "Niste se vi prijavili?",
    ifNotYou:
      "Neko zna vašu lozinku i čita ovaj imejl. Pozovite nas odmah. Promenite lozinku na portalu, pa i lozinku za imejl.",
    why: "Poruka je stigla zato što vas obaveštavamo o svakoj prijavi sa novog uređaja.",
  },
  "wrong-codes": {
    subject: "Pogrešne jednokratne lozinke",
    preview: "Prijava nije uspela. Ako niste pokušali vi, promenite lozinku.",
    tried:
      "Za korisničko ime {username} uneta je tačna lozinka, a zatim više puta pogrešna jednokratna lozinka, poslednji put {moment}. Prijava nije uspela.",
    next: "Ako ste pokušali vi, prijavite se ponovo: stići će nova jednokratna lozinka.",
    notYou: "Niste pokušali vi?",
    ifNotYou: "Neko zna vašu lozinku, ali bez ovog imejla ne može da uđe. Promenite lozinku i pozovite nas.",
    why: "Poruka je stigla zato što vas obaveštavamo o sumnjivim pokušajima prijave.",
  },
  "second-step-closed": {
    subject: "Prijava je privremeno zatvorena",
    preview: "Previše pogrešnih jednokratnih lozinki. Ako niste pokušali vi, pozovite nas odmah.",
    closed:
      "Posle previše pogrešnih jednokratnih lozinki prijava za korisničko ime {username} zatvorena je do {moment}. Ko je već prijavljen, ostaje prijavljen.",
    next: "Ako ste pokušali vi, prijavite se posle tog vremena. Ako vam portal treba ranije, pozovite nas.",
    notYou: "Niste pokušali vi?",
    ifNotYou: "Neko zna vašu lozinku. Pozovite nas odmah, a lozinku promenite čim se prijavite.",
    why: "Poruka je stigla zato što vas obaveštavamo o sumnjivim pokušajima prijave.",
  },
  "username-changed": {
    subject: "Korisničko ime je promenjeno",
    preview: "Od sada se prijavljujete korisničkim imenom {username}.",
    changed: "Promenjeno je {moment}. Od sada se prijavljujete ovim korisničkim imenom:",
    next: "Lozinka je ostala ista.",
    notYou: "Niste ga vi promenili?",
    ifNotYou:
      "Mi ga menjamo samo ako se više od jednog dana niko nije prijavio na nalog. U svakom drugom slučaju pozovite nas odmah, pa promenite lozinku.",
    why: "Poruka je stigla zato što vas obaveštavamo o svakoj promeni na nalogu.",
  },
  "ownership-confirmed": {
    subject: "Nalog je potvrđen",
    preview: "Na nalogu se sada vide svi podaci. Ako ga niste potvrdili vi, pozovite nas odmah.",
    confirmed:
      "Nalog sa korisničkim imenom {username} potvrđen je {moment}. Na njemu se sada vide i zdravstveni podaci, dokumenta i računi za isplatu.",
    next: "Ako ste ga potvrdili vi, ne morate ništa da uradite.",
    notYou: "Niste ga vi potvrdili?",
    ifNotYou: "Pozovite nas odmah da ga zatvorimo.",
    why: "Poruka je stigla zato što vas obaveštavamo o svakoj promeni na nalogu.",
  },
  "accounts-joined": {
    subject: "Vaša dva naloga su spojena",
    preview: "Od sada se prijavljujete korisničkim imenom {username}.",
    joined:
      "U našoj evidenciji bili ste upisani dva puta. Podatke smo spojili, a od vaša dva naloga na Portalu za klijente {moment} ostavili smo jedan. Prijavljujete se ovim korisničkim imenom:",
    next: "Lozinka i imejl tog naloga ostali su isti. Na njemu su sada sve vaše polise, a drugi nalog je zatvoren.",
    notYou: "Niste imali dva naloga?",
    ifNotYou: "Pozovite nas odmah da to proverimo.",
    why: "Poruka je stigla zato što vas obaveštavamo o svakoj promeni na nalogu.",
  },
  ...accountLetters,
  ...ownDataLetters,
  ...passkeyLetters,
  ...requestLetters,
  ...cardLetters,
  ...paymentLetters,
} as const;
