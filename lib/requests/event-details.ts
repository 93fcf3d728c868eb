import { and, eq, sql } from "drizzle-orm";
import { persons } from "#db/schema/persons";
import { policies, policyPersons } from "#db/schema/policies";
import type { Answers } from "#db/schema/requests";
import type { Context } from "#lib/core/context";
import { REQUEST_EVENTS } from "#lib/register/request-events";
import { isSamePerson } from "#lib/register/same-person";
import type { Draft } from "./draft";
import type { Subject } from "./find-subject";
import type { Heading } from "./tell-request";

/** What the core system is told of a request for a refund, checked against the shape that it was promised. */
export async function refundDetails(tx: Context, heading: Heading, { answers }: Draft) {
  const { insuredPerson = "", serviceDay = "" } = answers;
  return REQUEST_EVENTS["refund-requested"].parse({
    ...heading,
    ...(await insured(tx, insuredPerson, sql`${serviceDay}::date`)),
    ...given(answers, ["serviceDay", "serviceName", "institution", "bankAccount"]),
    service: answers.refundService,
    claimedAmount: Number(answers.claimedAmount),
    currency: "RSD",
  });
}

/** The same of a request for an authorisation; insured is who is so today, for the treatment is still to come. */
export async function authorisationDetails(tx: Context, heading: Heading, { answers }: Draft) {
  const { insuredPerson = "" } = answers;
  const wishes = ["serviceName", "wishedDay", "partOfDay", "reason", "phone"];
  return REQUEST_EVENTS["authorisation-requested"].parse({
    ...heading,
    ...(await insured(tx, insuredPerson, sql`(now() at time zone 'Europe/Belgrade')::date`)),
    ...given(answers, wishes),
    service: answers.authorisedService,
    institution: answers.wishedInstitution || undefined,
    suggestInstitution: answers.suggestInstitution === "yes",
  });
}

export async function carDamageDetails(tx: Context, heading: Heading, { answers }: Draft) {
  const { policy = "" } = answers;
  const [found] = await tx.db
    .select({ coreId: policies.coreId })
    .from(policies)
    .where(eq(policies.id, policy));
  const car = ["plateNumber", "vin", "eventDay", "eventTime", "place", "vehicleLocation"];
  return REQUEST_EVENTS["car-damage-reported"].parse({
    ...heading,
    ...given(answers, [...car, "witnesses", "phone", "bankAccount"]),
    ...yesNos(answers, ["policeCalled", "anyoneInjured", "europeanStatement", "isDrivable"]),
    policy: found?.coreId,
    kind: answers.damageKind,
    description: answers.damageDescription,
    driver: answers.driverName && { name: answers.driverName, licenceNumber: answers.driverLicenceNumber },
    otherVehicle: otherVehicle(answers),
  });
}

export function documentsDetails(heading: Heading, { answers }: Draft, subject: Subject) {
  return REQUEST_EVENTS["documents-added"].parse({
    ...heading,
    ...given(answers, ["note"]),
    [subject.of]: subject.coreId,
  });
}

export function complaintDetails(heading: Heading, { answers }: Draft, subject: Subject) {
  return REQUEST_EVENTS["complaint-filed"].parse({
    ...heading,
    ...given(answers, ["complaint"]),
    claim: subject.coreId,
  });
}

function otherVehicle(answers: Answers) {
  const known = {
    plateNumber: answers.otherPlateNumber || undefined,
    insurer: answers.otherInsurer || undefined,
    policyNumber: answers.otherPolicyNumber || undefined,
    driver: answers.otherDriver || undefined,
  };
  return Object.values(known).some(Boolean) ? known : undefined;
}

/** What was answered at all. */
function given(answers: Answers, names: string[]): Answers {
  return Object.fromEntries(names.flatMap((name) => (answers[name] ? [[name, answers[name]]] : [])));
}

function yesNos(answers: Answers, names: string[]): Record<string, boolean> {
  return Object.fromEntries(
    names.flatMap((name) => (answers[name] ? [[name, answers[name] === "yes"]] : [])),
  );
}

async function insured({ db }: Context, personId: string, day: ReturnType<typeof sql>) {
  const [person] = await db.select({ coreId: persons.coreId }).from(persons).where(eq(persons.id, personId));
  const active = await db
    .selectDistinct({ coreId: policies.coreId })
    .from(policyPersons)
    .innerJoin(policies, eq(policies.id, policyPersons.policyId))
    .where(
      and(
        isSamePerson(policyPersons.personId, personId),
        eq(policyPersons.role, "insured"),
        eq(policies.line, "voluntary-health"),
        sql`${day} between ${policies.startsOn} and ${policies.endsOn}`,
        sql`(${policies.cancelledOn} is null or ${policies.cancelledOn} > ${day})`,
      ),
    );
  return { insuredPerson: person?.coreId, policies: active.map(({ coreId }) => coreId) };
}
