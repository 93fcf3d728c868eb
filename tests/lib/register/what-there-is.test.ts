import { beforeAll, describe, expect, it } from "vitest";
import { whatThereIs } from "#lib/register/what-there-is";
import { putRequest } from "../../support/asked";
import { clientContext } from "../../support/client-context";
import { seedSampleClients, testContext, useDatabase } from "../../support/database";
import { mergeOnly } from "../../support/merging";
import { signedIn } from "../../support/signing-in";

const database = useDatabase();

beforeAll(() => seedSampleClients(testContext()));

const NOTHING = { claims: false, authorisations: false, cards: false, pension: false, requests: false };

describe("whatThereIs", () => {
  it.each([
    ["petar", { ...NOTHING, claims: true }],
    ["mila", { claims: true, authorisations: true, cards: true, pension: true, requests: false }],
    ["dragan", NOTHING],
  ] as const)("tells of what %s has anything", async (name, there) => {
    expect(await whatThereIs(clientContext(name))).toEqual(there);
  });

  it("counts on claims and authorisations of others as soon as the client has asked for something", async () => {
    const { ctx } = await signedIn(testContext(), "sofija");
    await putRequest(database.sql, { kind: "medical-refund", username: "sofija", number: "Z-1" });
    expect(await whatThereIs(ctx)).toMatchObject({ claims: true, authorisations: true, requests: true });
  });

  it("counts what a merged person brings along", async () => {
    await mergeOnly(testContext(), "mila", "dragan");
    expect(await whatThereIs(clientContext("dragan"))).toMatchObject({
      authorisations: true,
      cards: true,
      pension: true,
    });
  });
});
