import { beforeAll, describe, expect, it } from "vitest";
import { daysFromToday, putRecords, type SampleRecord } from "#db/demo/builders";
import { coreIdOf, policyIdOf } from "#db/demo/scenarios";
import { findCard } from "#lib/health/find-card";
import { listCards } from "#lib/health/list-cards";
import { registerId } from "#lib/register/core-id";
import { clientContext, DECLARED } from "../../support/client-context";
import { seedSampleClients, testContext, useDatabase } from "../../support/database";

const database = useDatabase();

const VESNA = "730000029001";
const LUKA = "730000029002";
const MILA = "730000011001";

beforeAll(() => seedSampleClients(testContext()));

describe("the cards of a client", () => {
  it("are their own and those of the minors for whom they act, with what stands on plastic", async () => {
    const cards = await listCards(clientContext("vesna"));
    expect(cards).toMatchObject([
      {
        number: VESNA,
        name: "Vesna Ilić",
        isOwn: true,
        policyNumber: "7300000000029",
        policyholder: "Vesna Ilić",
        package: "Porodica",
        standing: "valid",
      },
      { number: LUKA, name: "Luka Ilić", isOwn: false, standing: "valid" },
    ]);
  });

  it("D1: are nobody else's, also not a colleague's on the same policy or a child's on another's", async () => {
    const mila = clientContext("mila");
    expect((await listCards(mila)).map(({ number }) => number)).toEqual([MILA]);
    for (const number of [VESNA, LUKA, "730000011002", "1", "", "\0"])
      expect(await findCard(mila, number)).toBeNull();
  });

  it("D2: name the organisation of a group policy, and no person of it", async () => {
    expect(await findCard(clientContext("mila"), MILA)).toMatchObject({
      policyholder: "Primer d.o.o. Beograd",
    });
    await database.sql`update policies set organisation = null where number = '7300000000011'`;
    await database.sql`
      insert into policy_persons (policy_id, person_id, role)
      select id, ${registerId("persons", coreIdOf("jovan"))}, 'policyholder' from policies
      where number = '7300000000011'`;
    expect(await findCard(clientContext("mila"), MILA)).toMatchObject({ policyholder: null });
  });

  it("D1: of a child are only those of the client's own policy, not of the other parent's employer", async () => {
    await put({ id: "KA-tudja", number: "9", person: "K-luka", policy: policyIdOf("7300000000011") });
    expect(await findCard(clientContext("vesna"), "9")).toBeNull();
    expect(await findCard(clientContext("vesna"), LUKA)).not.toBeNull();
  });

  it("R2: are not there for a declared account", async () => {
    const declared = clientContext("vesna", DECLARED);
    expect(await listCards(declared)).toEqual([]);
    expect(await findCard(declared, VESNA)).toBeNull();
  });

  it("are valid, to come or ended by the calendar; an ended one is listed while no other is there", async () => {
    const jovan = clientContext("jovan");
    const day = (from: number, until: number) => ({
      validFrom: daysFromToday(from),
      validUntil: daysFromToday(until),
    });
    const numbers = async () => (await listCards(jovan)).map((card) => [card.number, card.standing]);
    await put({ id: "KA-jovan", number: "730000011002", person: coreIdOf("jovan"), ...day(-400, -1) });
    await put({ id: "KA-jovan-0", number: "8", person: coreIdOf("jovan"), ...day(-800, -401) });
    expect(await numbers()).toEqual([["730000011002", "ended"]]);
    await put({ id: "KA-jovan-2", number: "10", person: coreIdOf("jovan"), ...day(1, 200) });
    expect(await numbers()).toEqual([["10", "upcoming"]]);
    await put({ id: "KA-jovan-3", number: "11", person: coreIdOf("jovan"), ...day(0, 0) });
    expect(await numbers()).toEqual([
      ["11", "valid"],
      ["10", "upcoming"],
    ]);
    expect(await findCard(jovan, "8")).toMatchObject({ standing: "ended" });
  });

  it("end with the policy: the day before it is cancelled is the last", async () => {
    const vesna = clientContext("vesna");
    await database.sql`update policies set cancelled_on = ${daysFromToday(1)} where number = '7300000000029'`;
    expect(await findCard(vesna, VESNA)).toMatchObject({ standing: "valid", validUntil: daysFromToday(0) });
    await database.sql`update policies set cancelled_on = ${daysFromToday(0)} where number = '7300000000029'`;
    expect(await findCard(vesna, VESNA)).toMatchObject({ standing: "ended", validUntil: daysFromToday(-1) });
  });
});

async function put(card: SampleRecord): Promise<void> {
  const usual = { policy: policyIdOf("7300000000011"), package: "ZP-primer-komfor" };
  const valid = { validFrom: daysFromToday(-10), validUntil: daysFromToday(100) };
  await putRecords(testContext(), "health-cards", [{ ...usual, ...valid, ...card }]);
}
