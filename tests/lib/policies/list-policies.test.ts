import { beforeAll, describe, expect, it } from "vitest";
import { daysFromToday, putRecords, runningFor } from "#db/demo/builders";
import { coreIdOf, type SampleName } from "#db/demo/scenarios";
import { countPolicies } from "#lib/policies/count-policies";
import { listPolicies } from "#lib/policies/list-policies";
import { clientContext } from "../../support/client-context";
import { seedSampleClients, testContext, useDatabase } from "../../support/database";
import { signedIn } from "../../support/signing-in";

const database = useDatabase();

beforeAll(() => seedSampleClients(testContext()));

describe("listPolicies", () => {
  it("D1: lists the client's own policies and nobody else's; spouses share one", async () => {
    const petar = await signedIn(testContext(), "petar");
    const ana = await signedIn(testContext(), "ana");
    expect(numbers(await listPolicies(petar.ctx))).toEqual(["8100026084525", "8100026084517"]);
    expect(numbers(await listPolicies(ana.ctx))).toEqual(["8100026084525"]);
  });

  it("shows the active ones first, then those that begin, then the ended", async () => {
    const sofija = await signedIn(testContext(), "sofija");
    await hold("sofija", "ENDED-1", { startsOn: daysFromToday(-100), endsOn: daysFromToday(-1) });
    await hold("sofija", "ENDED-2", {
      ...runningFor(10),
      status: "cancelled",
      cancelledOn: daysFromToday(-3),
    });
    expect(await listPolicies(sofija.ctx)).toMatchObject([
      { number: "8100031112238", standing: "active" },
      { number: "8100031112220", standing: "upcoming" },
      { number: "ENDED-2", standing: "ended", endedOn: daysFromToday(-3) },
      { number: "ENDED-1", standing: "ended", endedOn: daysFromToday(-1) },
    ]);
    expect(numbers(await listPolicies(sofija.ctx, { onlyCurrent: true }))).toEqual([
      "8100031112238",
      "8100031112220",
    ]);
    expect(numbers(await listPolicies(sofija.ctx, { most: 1 }))).toEqual(["8100031112238"]);
    expect(numbers(await listPolicies(sofija.ctx, { line: "travel" }))).toEqual(["8100031112220"]);
  });

  it("lists a policy once, though the client is policyholder and insured by it", async () => {
    const mila = await signedIn(testContext(), "mila");
    await database.sql`
      insert into policy_persons (policy_id, person_id, role)
      select policy_id, person_id, 'policyholder' from policy_persons where person_id = ${mila.ctx.client.personId}`;
    expect(numbers(await listPolicies(mila.ctx))).toEqual(["7300000000011"]);
    expect(await countPolicies(mila.ctx)).toEqual([
      { line: "voluntary-health", standing: "active", count: 1 },
    ]);
  });

  it("D1: lists none by which the client is only a beneficiary", async () => {
    const jovan = await signedIn(testContext(), "jovan");
    await database.sql`
      insert into policy_persons (policy_id, person_id, role)
      select id, ${jovan.ctx.client.personId}, 'beneficiary' from policies where number = '8100026084517'`;
    expect(numbers(await listPolicies(jovan.ctx))).toEqual(["7300000000011"]);
  });

  it("D2: gives no more than the page shows", async () => {
    const dragan = await signedIn(testContext(), "dragan", { policyNumber: null });
    const [policy = {}] = await listPolicies(dragan.ctx);
    expect(Object.keys(policy).sort()).toEqual([
      "about",
      "endedOn",
      "endsOn",
      "line",
      "number",
      "standing",
      "startsOn",
    ]);
  });
});

describe("the search among one's policies", () => {
  it.each([
    ["part of a number", "TRA-0007/1", "tra-0007"],
    ["a plate without its separators", "AUTO-2", "šđ0123žć"],
    ["a plate in Cyrillic", "AUTO-2", "ШЂ 0123"],
    ["a word of an address, without its diacritics", "HOME-3", "cubrina"],
    ["đ written dj", "HOME-3", "DJURE"],
    ["the name of the product", "HOME-3", "Domaćinstvo PLUS"],
  ])("finds by %s", async (_, number, search) => {
    const ctx = await collector();
    expect(numbers(await listPolicies(ctx, { search }))).toEqual([number]);
  });

  it("finds nothing by what stands nowhere, nor by signs of a pattern", async () => {
    const ctx = await collector();
    for (const search of ["XY 999", "t%a-0007", "t_a"])
      expect(await listPolicies(ctx, { search })).toEqual([]);
  });

  it("is no search when nothing but separators was typed", async () => {
    const ctx = await collector();
    expect(await listPolicies(ctx, { search: " - / " })).toHaveLength(4);
  });

  it("D1: finds nothing of others", async () => {
    const ctx = await collector();
    expect(await listPolicies(ctx, { search: "8100026084517" })).toEqual([]);
  });
});

async function collector() {
  await hold("dragan", "TRA-0007/1", { line: "travel", product: "Putno osiguranje" });
  const plateNumber = "ŠĐ 0123-ŽĆ";
  await hold("dragan", "AUTO-2", { line: "casco", product: "Kasko", vehicle: { plateNumber } });
  const address = "Đure Čubrina 7, Niš";
  await hold("dragan", "HOME-3", { line: "household", product: "Domaćinstvo plus", property: { address } });
  return clientContext("dragan");
}

async function hold(name: SampleName, number: string, more: object): Promise<void> {
  const policy = { id: `T-${number}`, number, line: "casco" };
  const persons = [{ person: coreIdOf(name), role: "policyholder" }];
  const terms = { product: "Kasko", premium: 0, ...runningFor(5) };
  await putRecords(testContext(), "policies", [{ ...policy, ...terms, persons, ...more }]);
}

function numbers(listed: { number: string }[]): string[] {
  return listed.map(({ number }) => number);
}
