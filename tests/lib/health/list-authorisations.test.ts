import { beforeAll, describe, expect, it } from "vitest";
import { putRecords } from "#db/demo/builders";
import type { ClientContext } from "#lib/core/context";
import { findAuthorisation } from "#lib/health/find-authorisation";
import { listAuthorisations } from "#lib/health/list-authorisations";
import { registerId } from "#lib/register/core-id";
import { putRequest } from "../../support/asked";
import { IVA, putIva } from "../../support/child";
import { seedSampleClients, testContext, useDatabase } from "../../support/database";
import { signedIn } from "../../support/signing-in";

const database = useDatabase();

const KNEE = "AU-2026-000731";

let mila: ClientContext;
let jovan: ClientContext;
beforeAll(async () => {
  await seedSampleClients(testContext());
  mila = (await signedIn(testContext(), "mila")).ctx;
  jovan = (await signedIn(testContext(), "jovan")).ctx;
  jovan = { ...jovan, client: { ...jovan.client, declaredUntil: null } };
});

describe("the authorisations of a client", () => {
  it("D1: are theirs and nobody else's, also not a colleague's on the same policy", async () => {
    const numbers = (await listAuthorisations(mila)).map(({ number }) => number);
    expect(numbers).toContain(KNEE);
    expect(numbers).not.toContain("AU-2026-000698");
    expect(await findAuthorisation(jovan, KNEE)).toBeNull();
    expect(await findAuthorisation(mila, KNEE)).toMatchObject({ number: KNEE, personName: null });
  });

  it("are also a child's, when they sent the request: by its number, until it has one by the request's", async () => {
    const request = await putRequest(database.sql, {
      kind: "pre-authorisation",
      username: "mila",
      number: "Z-7",
    });
    await putIva(testContext());
    await putRecords(testContext(), "authorisations", [
      { id: "AU-iva", person: IVA, policy: "P-1", service: "Pregled", state: "received", request },
    ]);
    expect(await findAuthorisation(mila, "Z-7")).toMatchObject({ personName: "Iva Savić" });
    expect(await listAuthorisations(mila)).toContainEqual(expect.objectContaining({ requestNumber: "Z-7" }));
    const id = registerId("authorisations", "AU-iva");
    expect(await findAuthorisation(mila, id)).toMatchObject({ id });
    for (const key of ["Z-7", id]) expect(await findAuthorisation(jovan, key)).toBeNull();
  });

  it("D1: are found by the id only as long as they have no number", async () => {
    expect(await findAuthorisation(mila, registerId("authorisations", "AU-mila-1"))).toBeNull();
  });

  it("and not by what is no number", async () => {
    for (const key of ["", "AU-2026-000000", "x\0y", "9".repeat(5000)])
      expect(await findAuthorisation(mila, key)).toBeNull();
  });

  it("R2: are not there for a declared account, neither listed nor by number", async () => {
    const declared = { ...mila, client: { ...mila.client, declaredUntil: new Date() } };
    expect(await listAuthorisations(declared)).toEqual([]);
    expect(await findAuthorisation(declared, KNEE)).toBeNull();
  });
});
