import { beforeAll, describe, expect, it } from "vitest";
import { putRecords } from "#db/demo/builders";
import { coreIdOf, type SamplePerson } from "#db/demo/scenarios";
import { smallPdf } from "#db/demo/small-pdf";
import { listDocuments } from "#lib/documents/list-documents";
import { openDocument } from "#lib/documents/open-document";
import { registerId } from "#lib/register/core-id";
import { clientContext, DECLARED } from "../../support/client-context";
import { seedSampleClients, testContext, useDatabase } from "../../support/database";
import { signedIn } from "../../support/signing-in";

const database = useDatabase();

const ALL = ["petar", "ana", "mila", "jovan", "dragan", "sofija", "vesna"] as const;

beforeAll(async () => {
  await seedSampleClients(testContext());
  await issue("T-group", "policy", "P-7300000000011");
  await issue("T-person", "person", coreIdOf("sofija"));
});

describe("a document of the insurer", () => {
  it.each([
    ["of a policy is for policyholder and insured persons", "D-2", ["petar", "ana"]],
    ["of a group policy is for nobody who is insured by it", "T-group", []],
    ["of a claim is for the claimant", "D-3", ["petar"]],
    ["of an authorisation is for the patient", "D-6", ["mila"]],
    ["of a pension contract is for its member", "D-4", ["mila"]],
    ["about a person is for that person", "T-person", ["sofija"]],
  ])("D1: %s", async (_, document, expected) => {
    const readers = [];
    for (const name of ALL) if (await opens(name, document)) readers.push(name);
    expect(readers).toEqual(expected);
  });

  it("D1, D2: of a group policy is for the person who took it out", async () => {
    await database.sql`
      insert into policy_persons (policy_id, person_id, role)
      values (${registerId("policies", "P-7300000000011")}, ${registerId("persons", coreIdOf("vesna"))}, 'policyholder')`;
    expect(await opens("vesna", "T-group")).toBe(true);
    expect(await opens("mila", "T-group")).toBe(false);
  });

  it("D1: that vanished from the core system is gone", async () => {
    await issue("T-closed", "person", coreIdOf("sofija"));
    expect(await opens("sofija", "T-closed")).toBe(true);
    await issue("T-closed", "person", coreIdOf("sofija"), { closed: true });
    expect(await opens("sofija", "T-closed")).toBe(false);
  });

  it("D1: of a pension contract that vanished from the core system is gone with it", async () => {
    await database.sql`update pension_contracts set closed_at = now()`;
    expect(await opens("mila", "D-4")).toBe(false);
    await database.sql`update pension_contracts set closed_at = null`;
    expect(await opens("mila", "D-4")).toBe(true);
  });

  it("R2: is neither opened for nor listed to a declared account", async () => {
    const policy = registerId("policies", "P-8100026084525");
    const listed = (more = {}) => listDocuments(clientContext("petar", more), "policy", policy);
    expect(await listed()).toMatchObject([{ title: "Polisa 8100026084525" }]);
    expect(await listed(DECLARED)).toEqual([]);
    expect(await opens("petar", "D-2", DECLARED)).toBe(false);
  });

  it.each(["", "x", "D-2", "00000000-0000-4000-8000-000000000000", "%00", "1".repeat(5000)])(
    "D1: %s is none",
    async (id) => {
      const ctx = clientContext("petar");
      expect(await openDocument(ctx, id, nothing)).toEqual({ ok: false, refusal: "unknown" });
    },
  );
});

describe("opening one", () => {
  it("D5: is put on record, in the name of the account", async () => {
    const { ctx } = await signedIn(testContext(), "petar");
    const id = registerId("documents", "D-2");
    const opened = await openDocument(ctx, id, nothing);
    expect(opened).toMatchObject({ ok: true, value: { title: "Polisa 8100026084525" } });
    expect(await recorded(ctx.client.accountId)).toEqual([{ document: id }]);
  });

  it("fetches what lies at an address; when that fails it is away, and nothing was opened", async () => {
    const { ctx } = await signedIn(testContext(), "sofija");
    const address = "https://dokumenta.primer.test/1.pdf";
    await issue("T-away", "person", coreIdOf("sofija"), { address, content: undefined });
    const id = registerId("documents", "T-away");
    const asked: string[] = [];
    const fetched = async (at: string) => {
      asked.push(at);
      return smallPdf("fetched");
    };
    expect(await openDocument(ctx, id, nothing)).toEqual({ ok: false, refusal: "away" });
    expect(await recorded(ctx.client.accountId)).toEqual([]);
    expect(await openDocument(ctx, id, fetched)).toMatchObject({
      ok: true,
      value: { content: smallPdf("fetched") },
    });
    expect(asked).toEqual([address]);
    expect(await recorded(ctx.client.accountId)).toHaveLength(1);
  });
});

async function opens(name: SamplePerson, document: string, more = {}): Promise<boolean> {
  const ctx = clientContext(name, more);
  return (await openDocument(ctx, registerId("documents", document), nothing)).ok;
}

async function nothing(): Promise<null> {
  return null;
}

async function issue(id: string, subject: string, of: string, more = {}): Promise<void> {
  const content = smallPdf(id).toString("base64");
  const document = { id, subject, of, title: id, issuedOn: "2026-01-02", content };
  await putRecords(testContext(), "documents", [{ ...document, ...more }]);
}

async function recorded(accountId: string) {
  const rows = await database.sql<{ details: object }[]>`
    select details from audit_events where account_id = ${accountId} and event = 'document.opened'`;
  return rows.map(({ details }) => details);
}
