import { beforeAll, describe, expect, it } from "vitest";
import { listPolicies } from "#lib/policies/list-policies";
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

  it("shows the active ones first and tells which has not begun", async () => {
    const sofija = await signedIn(testContext(), "sofija");
    expect(await listPolicies(sofija.ctx)).toMatchObject([
      { number: "8100031112238", isActive: true, isUpcoming: false },
      { number: "8100031112220", isActive: false, isUpcoming: true },
    ]);
  });

  it("lists a policy once, though the client is policyholder and insured by it", async () => {
    const mila = await signedIn(testContext(), "mila");
    await database.sql`
      insert into policy_persons (policy_id, person_id, role)
      select policy_id, person_id, 'policyholder' from policy_persons where person_id = ${mila.ctx.client.personId}`;
    expect(numbers(await listPolicies(mila.ctx))).toEqual(["7300000000011"]);
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
      "endedOn",
      "endsOn",
      "isActive",
      "isUpcoming",
      "line",
      "number",
      "startsOn",
    ]);
  });
});

function numbers(listed: { number: string }[]): string[] {
  return listed.map(({ number }) => number);
}
