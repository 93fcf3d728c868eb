import type { POLICY_LINES } from "#db/schema/policies";

/** First page after signing in. */
export const overview = {
  title: "Pregled",
  whoAndWhen: "{name}, {day}",
  headline: {
    nothing: "Od vas sada ne treba ništa",
    single: "Jedna stvar čeka na vas",
    one: "{n} stvar čeka na vas",
    few: "{n} stvari čekaju na vas",
    other: "{n} stvari čeka na vas",
  },
  payment: {
    nth: "Platite {nth}. ratu za {what}",
    only: "Platite premiju za {what}",
    text: "Iznos je {amount}, {due}",
    pending: "Započeto je plaćanje karticom, banka ga još nije potvrdila.",
    pay: "Plati ratu",
    payOnly: "Plati premiju",
    what: {
      "motor-liability": "autoodgovornost",
      casco: "kasko",
      household: "osiguranje domaćinstva",
      accident: "osiguranje od nezgode",
      travel: "putno osiguranje",
      life: "životno osiguranje",
      "voluntary-health": "zdravstveno osiguranje",
    } satisfies Record<(typeof POLICY_LINES)[number], string>,
  },
  documents: {
    title: {
      one: "Pošaljite dokument koji nedostaje",
      few: "Pošaljite dokumenta koja nedostaju",
      other: "Pošaljite dokumenta koja nedostaju",
    },
    missing: "{what}. Nedostaje: {documents}.",
    unnamed: "{what}. Nedostaje deo dokumentacije.",
    clock: "Rok od 14 dana teče od dana kada dokumentacija bude kompletna.",
    add: "Dodaj dokument",
    open: "Pogledaj zahtev",
  },
  authorisation: {
    title: "Iskoristite autorizaciju do {date}",
    today: "Autorizacija važi još danas",
    text: "{service}, {institution}.",
    textAlone: "{service}.",
    open: "Pogledaj autorizaciju",
  },
  draft: {
    title: "Završite započeti zahtev",
    text: "{what}, sačuvano {when}.",
    go: "Nastavi",
  },
  underWay: {
    title: "Zahtevi u toku",
    none: "Nemate zahteva u toku",
    noneText: "Kada podnesete zahtev, ovde ćete videti šta sledi i do kada.",
  },
  policies: "Polise",
  card: {
    health: "Zdravlje",
    none: "Nemate zdravstveno osiguranje kod nas",
    noneText: "Kada ga budete imali, ovde će biti e-kartica.",
  },
  start: {
    title: "Podnesite",
    refund: "Zahtev za refundaciju",
    refundText: "Platili ste pregled, analize ili lekove.",
    authorisation: "Zahtev za autorizaciju",
    authorisationText: "Lečenje u ustanovi iz mreže.",
    car: "Prijava štete na vozilu",
    carText: "U roku od 3 dana, pre popravke.",
    other: "Za druge štete pozovite {phone} ili besplatno {freePhone}.",
    help: "Pomoć",
    helpText: "Pozovite {phone} ili besplatno {freePhone}.",
    report: "Štetu prijavite pozivom na {phone} ili besplatno na {freePhone}.",
  },
} as const;
