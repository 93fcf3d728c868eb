import { beforeEach, describe, expect, it } from "vitest";
import { daysFromToday, putRecords, runningFor } from "#db/demo/builders";
import { coreIdOf, SAMPLE_CHILDREN, SAMPLE_CLIENTS, type SampleName } from "#db/demo/scenarios";
import type { ClientContext } from "#lib/core/context";
import { peopleActedFor } from "#lib/register/acting-for";
import { personIdOf } from "../../support/asking";
import { seedSampleClients, type TestContext, testContext, useDatabase } from "../../support/database";
import { merge } from "../../support/merging";

const database = useDatabase();

let ctx: TestContext;
beforeEach(async () => {
  ctx = testContext();
  await database.sql`truncate persons, policies, policy_persons cascade`;
  await seedSampleClients(ctx);
});

describe("whom a client may ask for", () => {
  it("is the client first, then the child on the family's policy", async () => {
    expect(await namesFor("vesna")).toEqual(["Vesna Ilić", "Luka Ilić"]);
  });

  it("is the client alone on an employer's policy, whoever else is on it", async () => {
    await putLuka({ bornOn: "2016-09-20" });
    await putGroup(["mila", "jovan", "luka"]);
    expect(await namesFor("mila")).toEqual(["Mila Savić"]);
  });

  it("is nobody without a voluntary health policy", async () => {
    expect(await namesFor("petar")).toEqual([]);
  });

  it("is no spouse: adults ask for themselves", async () => {
    await putFamily([
      ["vesna", "policyholder"],
      ["vesna", "insured"],
      ["petar", "insured"],
    ]);
    expect(await namesFor("vesna")).toEqual(["Vesna Ilić"]);
    expect(await namesFor("petar")).toEqual(["Petar Petrović"]);
  });

  it("is the child alone for a parent who is only the policyholder", async () => {
    await putFamily([
      ["vesna", "policyholder"],
      ["luka", "insured"],
    ]);
    expect(await namesFor("vesna")).toEqual(["Luka Ilić"]);
  });

  it("is no child of whom the client is not on the policy", async () => {
    await putFamily([
      ["petar", "policyholder"],
      ["luka", "insured"],
    ]);
    expect(await namesFor("vesna")).toEqual([]);
  });

  it("is no child by the role of a beneficiary", async () => {
    await putFamily([
      ["petar", "policyholder"],
      ["vesna", "beneficiary"],
      ["luka", "insured"],
    ]);
    expect(await namesFor("vesna")).toEqual([]);
  });

  it("ends on the eighteenth birthday", async () => {
    await putLuka({ bornOn: eighteenYearsAgo(1) });
    expect(await namesFor("vesna")).toContain("Luka Ilić");
    await putLuka({ bornOn: eighteenYearsAgo(0) });
    expect(await namesFor("vesna")).toEqual(["Vesna Ilić"]);
  });

  it("is no one whose birthday is unknown, and nobody else for a client whose own is", async () => {
    await putLuka({});
    expect(await namesFor("vesna")).toEqual(["Vesna Ilić"]);
    await putLuka({ bornOn: "2016-09-20" });
    await putVesna({});
    expect(await namesFor("vesna")).toEqual(["Vesna Ilić"]);
  });

  it("is no brother for a child that has an account", async () => {
    await putVesna({ bornOn: daysFromToday(-17 * 365) });
    expect(await namesFor("vesna")).toEqual(["Vesna Ilić"]);
  });

  it("ends with the policy, unless what lies behind is asked for", async () => {
    await putFamily(
      [
        ["vesna", "insured"],
        ["luka", "insured"],
      ],
      { endsOn: daysFromToday(-1) },
    );
    expect(await namesFor("vesna")).toEqual([]);
    expect(await namesFor("vesna", 365)).toEqual(["Vesna Ilić", "Luka Ilić"]);
    await putFamily(
      [
        ["vesna", "insured"],
        ["luka", "insured"],
      ],
      { startsOn: daysFromToday(-800), endsOn: daysFromToday(-366) },
    );
    expect(await namesFor("vesna", 365)).toEqual([]);
  });

  it("ends with the day of a cancellation, and has not begun before the first day", async () => {
    await putFamily([["vesna", "insured"]], { cancelledOn: daysFromToday(0) });
    expect(await namesFor("vesna")).toEqual([]);
    await putFamily([["vesna", "insured"]], { startsOn: daysFromToday(1) });
    expect(await namesFor("vesna", 365)).toEqual([]);
  });

  it("stays the same for persons that the core system merged", async () => {
    await merge(ctx, "vesna", "sofija");
    expect(await namesFor("sofija")).toEqual(["Sofija Marković", "Luka Ilić"]);
  });
});

async function namesFor(name: SampleName, days = 0): Promise<string[]> {
  const client = { accountId: "", sessionId: "", name, personId: personIdOf(name), declaredUntil: null };
  const people = await peopleActedFor({ ...ctx, client } satisfies ClientContext, days);
  return people.map((person) => person.name);
}

async function putFamily(persons: [string, string][], more: object = {}): Promise<void> {
  await putRecords(ctx, "policies", [
    {
      id: "P-7300000000029",
      number: "7300000000029",
      line: "voluntary-health",
      product: "Porodično zdravstveno osiguranje",
      premium: 1,
      ...runningFor(60),
      persons: persons.map(([name, role]) => ({ person: coreIdOf(name), role })),
      ...more,
    },
  ]);
}

async function putGroup(names: string[]): Promise<void> {
  await putFamily([]);
  await putRecords(ctx, "policies", [
    {
      id: "P-7300000000011",
      number: "7300000000011",
      line: "voluntary-health",
      product: "Dobrovoljno zdravstveno osiguranje",
      premium: 1,
      isGroup: true,
      ...runningFor(120),
      persons: names.map((name) => ({ person: coreIdOf(name), role: "insured" })),
    },
  ]);
}

async function putLuka(more: object): Promise<void> {
  const { givenName, familyName, jmbg } = SAMPLE_CHILDREN.luka;
  await putRecords(ctx, "persons", [
    { id: coreIdOf("luka"), givenName, familyName, jmbg, emails: [], ...more },
  ]);
}

async function putVesna(more: object): Promise<void> {
  const { givenName, familyName, jmbg } = SAMPLE_CLIENTS.vesna;
  await putRecords(ctx, "persons", [
    { id: coreIdOf("vesna"), givenName, familyName, jmbg, emails: [], ...more },
  ]);
}

/** Born on the day that many days after today's, eighteen years back. */
function eighteenYearsAgo(daysLater: number): string {
  const [year, ...rest] = daysFromToday(daysLater).split("-");
  // 29 February has a birthday here in leap years only, and eighteen years before those is none.
  return [Number(year) - 18, ...rest].join("-").replace("-02-29", "-02-28");
}
