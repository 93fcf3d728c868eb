import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { SAMPLE_CLIENTS, type SampleName } from "#db/demo/scenarios";
import { parsePolicyNumber } from "#lib/identity/policy-number";
import { blindIndex } from "#lib/protection/derive";
import { findPerson } from "#lib/register/find-person";
import { seedSampleClients, testContext, useDatabase } from "../../support/database";

const database = useDatabase();
const NEW = "nova@adresa.test";

beforeAll(() => seedSampleClients(testContext()));

describe("a person is found (domain.md 1)", () => {
  it.each<[SampleName, string | null, string, string]>([
    ["petar", "8100026084517", NEW, "policy"],
    ["petar", null, "porodica.petrovic@primer.test", "email-on-file"],
    ["ana", "8100026084525", NEW, "policy"],
    ["mila", "7300000000011", NEW, "policy"],
    ["jovan", "7300000000011", NEW, "policy"],
    ["dragan", null, "dragan.nikolic@primer.test", "email-on-file"],
    ["sofija", null, "sofija.markovic@primer.test", "email-on-file"],
    ["sofija", "8100031112238", NEW, "policy"],
  ])("%s by policy %s and e-mail %s: %s", async (name, policy, email, proof) => {
    expect(await find(name, policy, email)).toMatchObject({ proof });
  });

  it("by the e-mail on file also when the policy does not match", async () => {
    expect(await find("petar", "99999999", "porodica.petrovic@primer.test")).toMatchObject({
      proof: "email-on-file",
    });
  });

  it.each(["8100 0260 84517", "8100-0260-84517", " 8100/026/084517 "])(
    "by the policy typed as %j",
    async (typed) => {
      expect(await find("petar", typed, NEW)).toMatchObject({ proof: "policy" });
    },
  );
});

describe("nobody is found (domain.md 1 and 5)", () => {
  it.each<[string, SampleName, string | null, string]>([
    ["a policy of somebody else", "ana", "8100026084517", NEW],
    ["a policy that ended", "dragan", "8100019990001", NEW],
    ["a policy that has not begun", "sofija", "8100031112220", NEW],
    ["an e-mail of somebody else", "mila", null, "dragan.nikolic@primer.test"],
    ["neither policy nor known e-mail", "jovan", null, NEW],
    ["an unknown policy", "petar", "12345678", NEW],
    ["a policy without its leading zeros", "petar", "08100026084517", NEW],
  ])("by %s", async (_, name, policy, email) => {
    expect(await find(name, policy, email)).toBeNull();
  });

  it("by an unknown JMBG, whatever else is right", async () => {
    const ctx = testContext();
    const jmbgIndex = blindIndex(ctx.env, "jmbg", "0101990360007");
    const by = { jmbgIndex, policyNumberKey: "8100026084517", email: "porodica.petrovic@primer.test" };
    expect(await findPerson(ctx, by)).toBeNull();
  });
});

describe("active means begun, not ended, not cancelled, by the calendar of Belgrade (domain.md 5)", () => {
  beforeEach(async () => {
    await database.sql`
      update policies set starts_on = current_date - 300, ends_on = current_date + 60, cancelled_on = null, number_key = '00AB1234'
      where number = '8100026084517'`;
  });

  it.each([
    ["on its first day", "starts_on = today", true],
    ["on its last day", "ends_on = today", true],
    ["on the day before the first", "starts_on = today + 1", false],
    ["on the day after the last", "ends_on = today - 1", false],
    ["when it will be cancelled tomorrow", "cancelled_on = today + 1", true],
    ["when it is cancelled from today", "cancelled_on = today", false],
    ["when it was cancelled before", "cancelled_on = today - 30", false],
  ])("%s", async (_, change, active) => {
    const today = "(now() at time zone 'Europe/Belgrade')::date";
    await database.sql.unsafe(
      `update policies set ${change.replaceAll("today", today)} where number = '8100026084517'`,
    );
    expect((await find("petar", "00ab-1234", NEW)) !== null).toBe(active);
  });

  it("numbers are compared without separators and case, with their leading zeros", async () => {
    for (const typed of ["00ab1234", "00 AB-1234", "00/Ab/12/34"])
      expect(await find("petar", typed, NEW)).not.toBeNull();
    expect(await find("petar", "AB1234", NEW)).toBeNull();
  });

  it("a beneficiary may not register by the policy, one who is also insured may", async () => {
    const { sql } = database;
    const role = (name: string) => sql`
      update policy_persons set role = ${name} from policies where policies.id = policy_id and number = '8100026084517'`;
    await role("beneficiary");
    expect(await find("petar", "00AB1234", NEW)).toBeNull();
    await sql`insert into policy_persons select policy_id, person_id, 'insured' from policy_persons where role = 'beneficiary'`;
    expect(await find("petar", "00AB1234", NEW)).not.toBeNull();
  });
});

function find(name: SampleName, policyNumber: string | null, email: string) {
  const ctx = testContext();
  const number = policyNumber === null ? null : parsePolicyNumber(policyNumber);
  if (number && !number.ok) throw new Error(`${policyNumber} is no policy number`);
  const jmbgIndex = blindIndex(ctx.env, "jmbg", SAMPLE_CLIENTS[name].jmbg);
  return findPerson(ctx, { jmbgIndex, policyNumberKey: number?.value ?? null, email });
}
