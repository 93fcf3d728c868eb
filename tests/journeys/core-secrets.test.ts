import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CORE_SETTINGS, callCore, putBody, putRecords } from "../support/core-api";
import { FULL_RECORDS, KINDS_SENT, withEachTextReplaced } from "../support/core-records";
import { dump } from "../support/database-dump";
import { type Portal, startPortal } from "../support/server";

const JMBG = "2003991710023";
const TOKEN = CORE_SETTINGS.CORE_API_TOKEN;
/** Numbers of up to 13 digits and more, which may look like a JMBG by chance; no record is lost for that. */
const NUMBERS = [
  "policies.number",
  "instalments.reference",
  "pension-contracts.units",
  "pension-contributions.units",
  "pension-contributions.unitValue",
  "fund-unit-values.value",
];

let portal: Portal;
const answers: string[] = [];
beforeAll(async () => {
  portal = await startPortal(CORE_SETTINGS);
  for (const kind of KINDS_SENT) await sendEverywhere(kind);
  for (const path of [`/${JMBG}`, `/events?after=${JMBG}`, `/events?limit=${JMBG}`, `/persons/${JMBG}`])
    answers.push((await callCore(portal, path)).text, (await putBody(portal, path.slice(1), JMBG)).text);
  answers.push((await callCore(portal, "/events", { token: JMBG })).text);
  answers.push((await callCore(portal, "/events", { headers: { "x-request-number": JMBG } })).text);
  await callCore(portal, "/events", { token: TOKEN });
});
afterAll(() => portal?.stop());

/** In every text of every record, alone and inside a sentence, and where nobody asked for it. */
async function sendEverywhere(kind: (typeof KINDS_SENT)[number]): Promise<void> {
  const full = { ...FULL_RECORDS[kind], version: 2 };
  for (const text of [JMBG, `JMBG ${JMBG}.`]) {
    const records = withEachTextReplaced(full, text)
      .filter(({ path }) => !NUMBERS.includes(`${kind}.${path}`))
      .map(({ path, record }, place) => ({ ...record, ...(path !== "id" && { id: `T-${kind}-${place}` }) }));
    answers.push(JSON.stringify(await putRecords(portal, kind, records)));
  }
  const unasked = { ...full, [JMBG]: JMBG, nothing: { [JMBG]: [JMBG] } };
  answers.push(JSON.stringify(await putRecords(portal, kind, [full, unasked, JMBG, [JMBG], { id: JMBG }])));
  for (const body of [JMBG, `{"${JMBG}":`, `{"records":["${JMBG}"`, `{"records":[],"${JMBG}":1}`])
    answers.push((await putBody(portal, kind, body)).text);
}

describe("D3: a JMBG that the core system sends stands nowhere in clear", () => {
  it("not in any table, though its person is found by it", async () => {
    const all = await dump(portal.database);
    expect(all).toContain("T-persons-");
    expectNone(all);
    const [row] =
      await portal.database`select count(*)::int from persons where jmbg_index is not null and core_id like 'T-%'`;
    expect(row?.count).toBeGreaterThan(0);
  });

  it("not in the log, nor is the token", () => {
    expect(portal.log().length).toBeGreaterThan(0);
    expectNone(portal.log());
    expect(portal.log()).not.toContain(TOKEN);
  });

  it("not in any answer", () => {
    expect(answers.length).toBeGreaterThan(70);
    for (const answer of answers) expectNone(answer);
  });
});

function expectNone(text: string): void {
  for (const written of [JMBG, Buffer.from(JMBG).toString("hex"), Buffer.from(JMBG).toString("base64")])
    expect(text).not.toContain(written);
}
