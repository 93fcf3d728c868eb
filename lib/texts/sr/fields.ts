import type { EmailRefusal } from "#lib/identity/email";
import type { FreeTextRefusal } from "#lib/identity/free-text";
import type { JmbgRefusal } from "#lib/identity/jmbg";
import type { OneTimeCodeRefusal } from "#lib/identity/one-time-code";
import type { PasskeyNameRefusal } from "#lib/identity/passkey-name";
import type { PasswordRefusal } from "#lib/identity/password";
import type { PolicyNumberRefusal } from "#lib/identity/policy-number";
import type { UsernameRefusal } from "#lib/identity/username";
import { humanCheck } from "./human-check";

const email = {
  empty: "Unesite imejl",
  malformed: "Unesite imejl u obliku ime@primer.rs",
} as const satisfies Record<EmailRefusal, string>;

const newPassword = {
  empty: "Unesite lozinku",
  "too-short": "Lozinka mora imati najmanje 10 znakova",
  "too-long": "Lozinka može imati najviše 128 znakova",
  "contains-username": "Lozinka ne sme da sadrži korisničko ime",
  "contains-email": "Lozinka ne sme da sadrži deo vaše imejl adrese",
  "contains-jmbg": "Lozinka ne sme da sadrži JMBG",
  "contains-brand": "Lozinka ne sme da sadrži ime osiguravača",
  common: "Ova lozinka je jedna od najčešćih i prva se isprobava. Izaberite drugu",
  "too-weak": "Ova lozinka se lako pogađa. Dodajte još jednu ili dve reči",
} as const satisfies Record<PasswordRefusal, string>;

/** What to say at a field, by its name and by why it was refused. */
export const fields = {
  jmbg: {
    empty: "Unesite JMBG",
    "not-13-digits": "JMBG mora imati 13 cifara",
    "wrong-digits": "Proverite JMBG: cifre se ne slažu",
  } satisfies Record<JmbgRefusal, string>,
  policyNumber: {
    empty: "Unesite broj aktivne polise ili imejl koji ste nam ranije ostavili",
    malformed: "Broj polise ima od 5 do 20 slova i cifara",
  } satisfies Record<PolicyNumberRefusal, string>,
  email,
  newEmail: {
    ...email,
    empty: "Unesite novi imejl",
    "same-email": "To je sadašnji imejl naloga. Unesite drugi",
  },
  undoCode: { empty: "Unesite kod iz poruke koja je stigla na staru adresu" },
  correction: {
    empty: "Napišite šta nije tačno",
    "too-long": "Skratite tekst na najviše 2.000 znakova",
    "holds-jmbg": "Izbrišite JMBG: ovde nije potreban i ne čuvamo ga",
  } satisfies Record<FreeTextRefusal, string>,
  username: {
    empty: "Unesite korisničko ime",
    "too-short": "Korisničko ime mora imati najmanje 4 znaka",
    "too-long": "Korisničko ime može imati najviše 32 znaka",
    "wrong-characters":
      "Korisničko ime može da sadrži samo slova a–z bez kvačica, cifre, tačku, crticu i donju crtu",
    "no-letter": "Korisničko ime mora da sadrži bar jedno slovo",
    reserved: "To korisničko ime nije dozvoljeno. Izaberite drugo",
    taken: "To korisničko ime je zauzeto. Izaberite drugo",
  } satisfies Record<UsernameRefusal | "taken", string>,
  password: newPassword,
  newPassword: {
    ...newPassword,
    empty: "Unesite novu lozinku",
    "same-password": "Nova lozinka mora da se razlikuje od sadašnje",
  },
  currentPassword: {
    empty: "Unesite sadašnju lozinku",
    "wrong-password": "Sadašnja lozinka nije tačna",
  },
  closing: { empty: "Potvrdite da želite da zatvorite nalog" },
  keyName: {
    "too-long": "Naziv može imati najviše 40 znakova",
    "holds-jmbg": "Izbrišite JMBG: ovde nije potreban i ne čuvamo ga",
  } satisfies Record<PasskeyNameRefusal, string>,
  privacyNotice: { empty: "Potvrdite da ste se upoznali sa Obaveštenjem o obradi podataka o ličnosti" },
  code: {
    empty: "Unesite jednokratnu lozinku iz imejla",
    "not-6-digits": "Jednokratna lozinka ima 6 cifara",
  } satisfies Record<OneTimeCodeRefusal, string>,
  humanCheck: {
    empty: humanCheck.errors.required,
    "not-human": humanCheck.errors.refused,
    "human-check-unavailable": humanCheck.errors.unavailable,
  },
} as const;
