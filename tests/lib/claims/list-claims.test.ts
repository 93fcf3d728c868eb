import { beforeAll, describe, expect, it } from "vitest";
import { daysFromToday, putRecords } from "#db/demo/builders";
import { findClaim } from "#lib/claims/find-claim";
import { listClaims } from "#lib/claims/list-claims";
import type { ClientContext } from "#lib/core/context";
import { registerId } from "#lib/register/core-id";
import { putRequest } from "../../support/asked";
import { IVA, putIva } from "../../support/child";
import { seedSampleClients, testContext, useDatabase } from "../../support/database";
import { mergeOnly } from "../../support/merging";
import { signedIn } from "../../support/signing-in";

const database = useDatabase();

const CAR = "NŠ-2026-0004517";
const PIPE = "NŠ-2026-0003998";
const SPECIALIST = "RF-2026-0012001";

let petar: ClientContext;
let ana: ClientContext;
let mila: ClientContext;
let sofija: ClientContext;
beforeAll(async () => {
  await seedSampleClients(testContext());
  petar = (await signedIn(testContext(), "petar")).ctx;
  ana = (await signedIn(testContext(), "ana")).ctx;
  mila = (await signedIn(testContext(), "mila")).ctx;
  sofija = (await signedIn(testContext(), "sofija")).ctx;
});

describe("the claims of a client", () => {
  it("D1: are those they make, open ones first, and nobody else's, also not those on a policy they share", async () => {
    expect(numbers(await listClaims(petar))).toEqual([CAR, PIPE]);
    expect(numbers(await listClaims(ana))).toEqual(["NŠ-2026-0004571", "NŠ-2026-0004533"]);
  });

  it("name the vehicle of a casco policy and the policy", async () => {
    const [car, pipe] = await listClaims(petar);
    expect(car).toMatchObject({
      plateNumber: "BG 0001-PP",
      policyNumber: "8100026084517",
      claimantName: null,
    });
    expect(pipe).toMatchObject({ plateNumber: null, policyNumber: "8100026084525" });
  });

  it("are also those of a child, when they sent the request, with the child's name", async () => {
    const requestId = await putRequest(database.sql, {
      kind: "medical-refund",
      username: "mila",
      number: "Z-100",
    });
    await childsClaim("S-child", requestId);
    const found = (await listClaims(mila)).find((claim) => claim.requestId === requestId);
    expect(found).toMatchObject({ claimantName: "Iva Savić", requestNumber: "Z-100", number: null });
  });

  it("D1: are not those from a draft, nor from another's request", async () => {
    const before = (await listClaims(sofija)).length;
    await childsClaim(
      "S-draft",
      await putRequest(database.sql, { kind: "medical-refund", username: "sofija" }),
    );
    await childsClaim(
      "S-anas",
      await putRequest(database.sql, { kind: "car-damage", username: "ana", number: "Z-101" }),
    );
    expect(await listClaims(sofija)).toHaveLength(before);
  });

  it("are still there when the core system merged the claimant into the client", async () => {
    const dragan = (await signedIn(testContext(), "dragan", { policyNumber: null })).ctx;
    await putRecords(testContext(), "claims", [claim("S-jovan-2", "K-jovan", { number: "RF-2026-0099001" })]);
    await mergeOnly(testContext(), "jovan", "dragan");
    expect(numbers(await listClaims(dragan))).toContain("RF-2026-0099001");
  });

  it("are without those that vanished from the core system", async () => {
    await putRecords(testContext(), "claims", [claim("S-gone", "K-ana", { number: "NŠ-2026-0000001" })]);
    expect(numbers(await listClaims(ana))).toContain("NŠ-2026-0000001");
    await database.sql`update claims set closed_at = now() where core_id = 'S-gone'`;
    expect(numbers(await listClaims(ana))).not.toContain("NŠ-2026-0000001");
    expect(await findClaim(ana, "NŠ-2026-0000001")).toBeNull();
  });
});

describe("R2: a declared account", () => {
  it("sees no claim about health, neither listed nor by its number, and all others", async () => {
    const declared = { ...mila, client: { ...mila.client, declaredUntil: new Date() } };
    expect(numbers(await listClaims(mila))).toContain(SPECIALIST);
    expect(await listClaims(declared)).toEqual([]);
    expect(await findClaim(declared, SPECIALIST)).toBeNull();
    expect(await findClaim(declared, "Z-100")).toBeNull();
    const other = { ...petar, client: { ...petar.client, declaredUntil: new Date() } };
    expect(numbers(await listClaims(other))).toEqual([CAR, PIPE]);
  });
});

describe("a claim is found", () => {
  it("by its number, or by the number of the client's own request", async () => {
    expect(await findClaim(petar, CAR)).toMatchObject({ number: CAR });
    expect(await findClaim(mila, "Z-100")).toMatchObject({ claimantName: "Iva Savić" });
  });

  it("by its id as long as it has no number", async () => {
    const id = registerId("claims", "S-sofija-8100031112238");
    expect(await findClaim(sofija, id)).toMatchObject({ id, number: null });
    const numbered = registerId("claims", "S-petar-8100026084517");
    expect(await findClaim(petar, numbered)).toBeNull();
  });

  it("D1: by nobody else, by whatever it is addressed", async () => {
    const keys = [
      CAR,
      "Z-100",
      registerId("claims", "S-petar-8100026084517"),
      registerId("claims", "S-child"),
    ];
    for (const key of keys) expect(await findClaim(sofija, key)).toBeNull();
  });

  it("and not by what is no number", async () => {
    const keys = ["", "NŠ-2026-0000000", "x\0y", "9".repeat(5000), "' or true --", "%"];
    for (const key of keys) expect(await findClaim(petar, key)).toBeNull();
  });
});

async function childsClaim(id: string, request: string): Promise<void> {
  await putIva(testContext());
  await putRecords(testContext(), "claims", [claim(id, IVA, { request })]);
}

function claim(id: string, claimant: string, more: object) {
  const policy = "P-7300000000011";
  return {
    id,
    claimant,
    policy,
    kind: "medical-refund",
    eventOn: daysFromToday(-1),
    state: "received",
    ...more,
  };
}

function numbers(listed: { number: string | null }[]) {
  return listed.map(({ number }) => number);
}
