import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { daysFromToday } from "#db/demo/builders";
import { CORE_EVENTS } from "#lib/register/core-events";
import { registerId } from "#lib/register/core-id";
import { personIdOf, send, TYPED } from "../../support/asking";
import { seedSampleClients, testContext, useDatabase } from "../../support/database";
import { forgetAccounts } from "../../support/outbox";
import { signedIn } from "../../support/signing-in";

const database = useDatabase();
type Client = Awaited<ReturnType<typeof signedIn>>["ctx"];

let vesna: Client;
let petar: Client;
const CAR_CLAIM = registerId("claims", "S-petar-8100026084517");
const DECIDED_CLAIM = registerId("claims", "S-petar-8100026084525");

beforeAll(async () => {
  const ctx = testContext();
  await seedSampleClients(ctx);
  await forgetAccounts(database.sql);
  vesna = (await signedIn(ctx, "vesna")).ctx;
  petar = (await signedIn(ctx, "petar")).ctx;
});

beforeEach(async () => {
  for (const table of ["requests", "core_events", "outbox", "limits", "payout_accounts"])
    await database.sql`delete from ${database.sql(table)}`;
});

describe("the core system is told", () => {
  it("of a refund: the child by its own identity, with the policies of the day of the service", async () => {
    const { id, number } = await send(database, vesna, "medical-refund", {
      insuredPerson: personIdOf("luka"),
    });
    const { person, kind, details } = await told();
    expect([person, kind]).toEqual(["K-vesna", "refund-requested"]);
    expect(details).toEqual({
      request: id,
      number,
      insuredPerson: "K-luka",
      policies: ["P-7300000000029"],
      service: "specialist-exam",
      serviceDay: daysFromToday(-3),
      serviceName: "Pregled kardiologa",
      institution: "Poliklinika Primer, Novi Sad",
      claimedAmount: 650000,
      currency: "RSD",
      bankAccount: "840000000095584510",
      attachments: [fileIn("exam-report"), fileIn("fiscal-receipt")],
    });
  });

  it("of a refund of a time without a policy: none", async () => {
    await send(database, vesna, "medical-refund", { serviceDay: daysFromToday(-61) });
    expect((await told()).details.policies).toEqual([]);
  });

  it("of an authorisation", async () => {
    const { id, number } = await send(database, vesna, "pre-authorisation", {
      suggestInstitution: "on",
      wishedInstitution: "",
    });
    const { kind, details } = await told();
    expect(kind).toBe("authorisation-requested");
    expect(details).toEqual({
      request: id,
      number,
      insuredPerson: "K-vesna",
      policies: ["P-7300000000029"],
      service: "diagnostics",
      serviceName: "Pregled kardiologa",
      suggestInstitution: true,
      wishedDay: daysFromToday(6),
      partOfDay: "morning",
      reason: TYPED.reason,
      phone: "0641234567",
      attachments: [fileIn("referral")],
    });
  });

  it("of car damage, with all that is known of the other car", async () => {
    const { id, number } = await send(database, petar, "car-damage");
    const { kind, details } = await told();
    expect(kind).toBe("car-damage-reported");
    expect(details).toMatchObject({
      request: id,
      number,
      policy: "P-8100026084517",
      plateNumber: "BG 0001-PP",
      eventDay: daysFromToday(-1),
      eventTime: "19:30",
      kind: "collision",
      policeCalled: false,
      europeanStatement: true,
      driver: { name: "Petar Petrović", licenceNumber: "000123456" },
      otherVehicle: { plateNumber: "NS 777-AA" },
      isDrivable: true,
      vehicleLocation: "Ispred kuće",
      bankAccount: "840000000095584510",
    });
    for (const left of ["vin", "witnesses"]) expect(details).not.toHaveProperty(left);
    expect(details.attachments).toHaveLength(6);
  });

  it("of documents for a claim, each under the name by which the core system asked for it", async () => {
    await send(database, petar, "additional-documents", { note: "Šaljem fotografiju." }, CAR_CLAIM);
    const { kind, details } = await told();
    expect(kind).toBe("documents-added");
    expect(details).toMatchObject({
      claim: "S-petar-8100026084517",
      note: "Šaljem fotografiju.",
      attachments: [fileIn("Fotografija broja šasije"), fileIn("other")],
    });
  });

  it("of a complaint", async () => {
    await send(database, petar, "complaint", {}, DECIDED_CLAIM);
    const { kind, details } = await told();
    expect(kind).toBe("complaint-filed");
    expect(details).toMatchObject({
      claim: "S-petar-8100026084525",
      complaint: TYPED.complaint,
      attachments: [],
    });
  });
});

/** The only event, by the schema that the core system was promised. */
async function told() {
  const rows = await database.sql<{ person: string; kind: keyof typeof CORE_EVENTS; details: object }[]>`
    select core_id as person, kind, details from core_events join persons on persons.id = person_id`;
  const [event] = rows;
  if (!event || rows.length > 1) throw new Error(`There are ${rows.length} events`);
  expect(CORE_EVENTS[event.kind].parse(event.details)).toEqual(event.details);
  return { ...event, details: event.details as Record<string, unknown> };
}

function fileIn(slot: string) {
  return expect.objectContaining({ slot, name: "slika.jpg", mediaType: "image/jpeg", size: 1000 });
}
