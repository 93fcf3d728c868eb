import { beforeAll, describe, expect, it } from "vitest";
import { putRecords, runningFor } from "#db/demo/builders";
import { coreIdOf, type SamplePerson } from "#db/demo/scenarios";
import type { ClientContext } from "#lib/core/context";
import type { PolicyNumber } from "#lib/identity/policy-number";
import { listInstalments } from "#lib/payments/list-instalments";
import { findPolicy } from "#lib/policies/find-policy";
import { listHealthPackages } from "#lib/policies/list-health-packages";
import { listPersons } from "#lib/policies/list-persons";
import { clientContext, DECLARED } from "../../support/client-context";
import { seedSampleClients, testContext, useDatabase } from "../../support/database";
import { mergeOnly } from "../../support/merging";

useDatabase();

const HOUSEHOLD = "8100026084525";
const GROUP = "7300000000011";
const FAMILY = "7300000000029";

beforeAll(() => seedSampleClients(testContext()));

describe("findPolicy", () => {
  it.each([
    ["the policyholder", "petar", true],
    ["an insured person", "ana", false],
  ] as const)("gives a policy to %s", async (_, name, isPolicyholder) => {
    const policy = await findPolicy(clientContext(name), HOUSEHOLD as PolicyNumber);
    expect(policy).toMatchObject({ number: HOUSEHOLD, standing: "active", isPolicyholder });
  });

  it("D1: gives a stranger's, an unknown one and a beneficiary's alike: none", async () => {
    await hold("7700000001", [
      ["petar", "policyholder"],
      ["mila", "beneficiary"],
    ]);
    for (const number of [HOUSEHOLD, "7700000001", "9999999999"])
      expect(await findPolicy(clientContext("mila"), number as PolicyNumber)).toBeNull();
  });
});

describe("names on a policy", () => {
  beforeAll(() =>
    hold("7700000002", [
      ["petar", "policyholder"],
      ["petar", "insured"],
      ["ana", "insured"],
      ["sofija", "insured"],
      ["dragan", "beneficiary"],
    ]),
  );

  it("D2: are all the policyholder's to see, each once, but for beneficiaries", async () => {
    expect(await names("petar", "7700000002")).toEqual([
      "Petar Petrović: policyholder, insured",
      "Sofija Marković: insured",
      "Ana Petrović: insured",
    ]);
  });

  it("D2: are for an insured person the policyholder's and their own", async () => {
    expect(await names("ana", "7700000002")).toEqual([
      "Petar Petrović: policyholder",
      "Ana Petrović: insured",
    ]);
  });

  it("D2: are for anybody on a group policy only their own, also for its policyholder", async () => {
    expect(await names("mila", GROUP)).toEqual(["Mila Savić: insured"]);
    await hold(
      "7700000003",
      [
        ["jovan", "policyholder"],
        ["mila", "insured"],
      ],
      { isGroup: true },
    );
    expect(await names("jovan", "7700000003")).toEqual(["Jovan Jović: policyholder"]);
  });

  it("are those of the standing person after a merging", async () => {
    await hold("7700000004", [
      ["dragan", "policyholder"],
      ["petar", "insured"],
    ]);
    await mergeOnly(testContext(), "dragan", "petar");
    expect(await names("petar", "7700000004")).toEqual(["Petar Petrović: policyholder, insured"]);
  });
});

describe("what a policy costs", () => {
  it("is seen by those on it, in the order of the due days", async () => {
    const days = (await instalments(clientContext("petar"), "8100026084517")).map(({ daysLeft }) => daysLeft);
    expect(days).toEqual([-187, -123, -59, 5]);
    expect(await instalments(clientContext("ana"), HOUSEHOLD)).toHaveLength(1);
  });

  it("D2: is not seen by those insured by a group policy", async () => {
    const heading = { policy: "P-7300000000011", dueOn: "2026-01-01", amount: 100 };
    await putRecords(testContext(), "instalments", [{ id: "G-1", reference: "7700001", ...heading }]);
    expect(await instalments(clientContext("mila"), GROUP)).toEqual([]);
  });
});

describe("packages of a voluntary health policy", () => {
  it("are seen by who holds a card, and by who took out the family's policy", async () => {
    expect(await packages(clientContext("mila"), GROUP)).toEqual(["Komfor"]);
    expect(await packages(clientContext("vesna"), FAMILY)).not.toEqual([]);
  });

  it("R2: are hidden from a declared account", async () => {
    expect(await packages(clientContext("mila", DECLARED), GROUP)).toEqual([]);
  });
});

async function names(name: SamplePerson, number: string): Promise<string[]> {
  const ctx = clientContext(name);
  return (await listPersons(ctx, await own(ctx, number))).map((person) => {
    const roles = [person.isPolicyholder && "policyholder", person.isInsured && "insured"];
    return `${person.name}: ${roles.filter(Boolean).join(", ")}`;
  });
}

async function instalments(ctx: ClientContext, number: string) {
  return listInstalments(ctx, (await own(ctx, number)).id);
}

async function packages(ctx: ClientContext, number: string): Promise<string[]> {
  return (await listHealthPackages(ctx, await own(ctx, number))).map(({ name }) => name);
}

async function own(ctx: ClientContext, number: string) {
  const policy = await findPolicy(ctx, number as PolicyNumber);
  if (!policy) throw new Error(`${number} is not the client's`);
  return policy;
}

async function hold(number: string, roles: [SamplePerson, string][], more = {}): Promise<void> {
  const persons = roles.map(([name, role]) => ({ person: coreIdOf(name), role }));
  const policy = { id: `T-${number}`, number, line: "accident", product: "Nezgoda", premium: 100 };
  await putRecords(testContext(), "policies", [{ ...policy, ...runningFor(5), persons, ...more }]);
}
