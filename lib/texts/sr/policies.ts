import type { POLICY_LINES } from "#db/schema/policies";

type ByLine = Record<(typeof POLICY_LINES)[number], string>;

/** The client's policies: the list, a policy, its instalments. */
export const policies = {
  title: "Polise",
  headline: {
    one: "Imate {n} aktivnu polisu",
    few: "Imate {n} aktivne polise",
    other: "Imate {n} aktivnih polisa",
  },
  noneActive: "Trenutno nemate aktivnih polisa",
  names: {
    "motor-liability": "Autoodgovornost",
    casco: "Kasko",
    household: "Domaćinstvo",
    accident: "Osiguranje od nezgode",
    travel: "Putno osiguranje",
    life: "Životno osiguranje",
    "voluntary-health": "Dobrovoljno zdravstveno osiguranje",
  } satisfies ByLine,
  nameAbout: "{name}, {about}",
  validUntil: "Važi do {date}",
  startsOn: "Počinje {date}",
  endedOn: "Važila do {date}",
  active: "Aktivna",
  upcoming: "Još ne važi",
  ended: "Više ne važi",
  none: {
    title: "Nema polisa u evidenciji",
    text: "Kada zaključite ugovor o osiguranju, polisa će se pojaviti ovde.",
  },
  noneCurrent: {
    title: "Nijedna polisa trenutno ne važi",
    text: "Kada zaključite novi ugovor o osiguranju, polisa će se pojaviti ovde.",
  },
  all: "Sve polise",
  more: "Prikaži još",
  withEnded: "Prikaži i polise koje više ne važe ({n})",
  withoutEnded: "Sakrij polise koje više ne važe",
  search: {
    label: "Broj polise, tablice ili adresa",
    line: "Vrsta osiguranja",
    everyLine: "Sve vrste",
    find: "Pronađi",
    none: "Nijedna polisa ne odgovara traženom",
    noneText: "Proverite broj ili tablice, ili izaberite drugu vrstu osiguranja.",
    clear: "Poništi pretragu",
  },
} as const;
