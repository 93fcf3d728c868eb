import { randomBytes } from "node:crypto";
import type postgres from "postgres";
import { daysFromToday } from "#db/demo/builders";
import { coreIdOf, policyIdOf } from "#db/demo/scenarios";
import type { ClientContext } from "#lib/core/context";
import { registerId } from "#lib/register/core-id";
import type { Draft } from "#lib/requests/draft";
import { findDraft } from "#lib/requests/find-draft";
import type { RequestKind } from "#lib/requests/journey";
import { openDraft } from "#lib/requests/open-draft";
import { firstOpenStep, slotsOf, stepsOf } from "#lib/requests/progress";
import { saveStep } from "#lib/requests/save-step";
import { submitRequest } from "#lib/requests/submit-request";

export const ACCOUNT = "840-955845-10";
export const OTHER_ACCOUNT = "165-55-74";
export const PETARS_CASCO = registerId("policies", policyIdOf("8100026084517"));
export const personIdOf = (name: string) => registerId("persons", coreIdOf(name));

/** What a client types on every page of every journey, unless a test types something else. */
export const TYPED = {
  insuredPerson: personIdOf("vesna"),
  refundService: "specialist-exam",
  serviceDay: daysFromToday(-3).split("-").reverse().join("."),
  serviceName: "Pregled kardiologa",
  institution: "Poliklinika Primer, Novi Sad",
  claimedAmount: "6.500,00",
  bankAccount: ACCOUNT,
  authorisedService: "diagnostics",
  wishedInstitution: "Dom zdravlja Primer",
  wishedDay: daysFromToday(6),
  partOfDay: "morning",
  reason: "Bol u kolenu posle pada.\nTraje tri nedelje.",
  hasReferral: "yes",
  phone: "064/123-45-67",
  policy: PETARS_CASCO,
  plateNumber: "bg 0001-pp",
  eventDay: daysFromToday(-1),
  eventTime: "19.30",
  place: "Bulevar primera 12, Novi Beograd",
  damageKind: "collision",
  damageDescription: "Vozilo iza mene nije stalo na semaforu.",
  policeCalled: "no",
  anyoneInjured: "no",
  europeanStatement: "yes",
  driverName: "Petar Petrović",
  driverLicenceNumber: "000123456",
  otherPlateNumber: "ns 777-aa",
  isDrivable: "yes",
  vehicleLocation: "Ispred kuće",
  complaint: "Račun nije uzet u obzir.",
};

export type Typed = Partial<typeof TYPED> & Record<string, string>;

/** Begins a request; throws when it is refused. */
export async function begin(ctx: ClientContext, kind: RequestKind, subjectId?: string): Promise<Draft> {
  const opened = await openDraft(ctx, kind, subjectId);
  if (!opened.ok) throw new Error(`The draft was refused: ${opened.refusal}`);
  return opened.value;
}

/** Goes from page to page as the portal leads, adding the documents each one wants; answers with the pages' addresses. */
export async function answerAll(
  { sql }: { sql: postgres.Sql },
  ctx: ClientContext,
  kind: RequestKind,
  typed: Typed = {},
  subjectId?: string,
): Promise<string[]> {
  const addresses: string[] = [];
  let draft = await begin(ctx, kind, subjectId);
  for (let step = firstOpenStep(draft); step; step = firstOpenStep(draft)) {
    if (addresses.includes(step.address)) throw new Error(`Asked twice: ${step.address}`);
    addresses.push(step.address);
    const slots = slotsOf(step, draft);
    for (const { name, isRequired } of slots)
      if (isRequired || step.needsFile) await addFile(sql, draft.id, name);
    const saved = await saveStep(ctx, kind, step.address, { ...TYPED, ...typed }, subjectId);
    if (!saved.ok) throw new Error(`${step.address} was refused: ${JSON.stringify(saved)}`);
    draft = await draftOf(ctx, kind, subjectId);
  }
  return addresses;
}

/** Answers everything and sends it. */
export async function send(
  database: { sql: postgres.Sql },
  ctx: ClientContext,
  kind: RequestKind,
  typed: Typed = {},
  subjectId?: string,
): Promise<{ id: string; number: string }> {
  await answerAll(database, ctx, kind, typed, subjectId);
  return sendDraft(ctx, kind, subjectId);
}

/** Sends the draft as it is; throws when it is refused. */
export async function sendDraft(ctx: ClientContext, kind: RequestKind, subjectId?: string) {
  const { id } = await draftOf(ctx, kind, subjectId);
  const sent = await trySending(ctx, kind, subjectId);
  if (!sent.ok) throw new Error(`It was not sent: ${sent.refusal}`);
  return { id, number: sent.value.number };
}

export async function trySending(ctx: ClientContext, kind: RequestKind, subjectId?: string) {
  const { id: requestId, revision } = await draftOf(ctx, kind, subjectId);
  return submitRequest(ctx, { requestId, revision, hasConsented: true });
}

export async function draftOf(ctx: ClientContext, kind: RequestKind, subjectId?: string): Promise<Draft> {
  const draft = await findDraft(ctx, kind, subjectId);
  if (!draft) throw new Error("There is no draft");
  return draft;
}

export function addressesOf(draft: Draft): string[] {
  return stepsOf(draft).map(({ address }) => address);
}

/** A file as it lies in the database once it was added to a draft. */
export async function addFile(sql: postgres.Sql, requestId: string, slot: string): Promise<void> {
  await sql`
    insert into attachments (request_id, slot, name, media_type, size, content_hash, store, scan)
    values (${requestId}, ${slot}, 'slika.jpg', 'image/jpeg', 1000, ${randomBytes(32)}, 'database', 'not-asked')`;
  await sql`update requests set revision = revision + 1 where id = ${requestId}`;
}
