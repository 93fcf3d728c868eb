import type { POLICY_LINES } from "#db/schema/policies";

/** First page after signing in. */
export const overview = {
  title: "Pregled",
  whoAndWhen: "{name}, {day}",
  headline: {
    one: "Imate {n} aktivnu polisu",
    few: "Imate {n} aktivne polise",
    other: "Imate {n} aktivnih polisa",
  },
  noneActive: "Trenutno nemate aktivnih polisa",
  policies: "Polise",
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
  lines: {
    "motor-liability": "Osiguranje od autoodgovornosti",
    casco: "Kasko osiguranje vozila",
    household: "Osiguranje domaćinstva",
    accident: "Osiguranje od posledica nezgode",
    travel: "Putno osiguranje",
    life: "Životno osiguranje",
    "voluntary-health": "Dobrovoljno zdravstveno osiguranje",
  } satisfies Record<(typeof POLICY_LINES)[number], string>,
} as const;
