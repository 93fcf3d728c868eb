import { setTimeout as pause } from "node:timers/promises";
import type { authorisations } from "#db/schema/health";
import { daysFromToday } from "../demo/builders";
import type { CoreClient, CoreEvent } from "./core-client";

type State = (typeof authorisations.$inferSelect)["state"];

/** An authorisation as the core system keeps it; everything done to it is sent to the portal at once. */
export interface Authorisation {
  id: string;
  /** Its number, an institution, the highest price in para, and the last day: 31 days from today. */
  approve(institution: string, highestPrice: number): Promise<void>;
  reject(reason: string): Promise<void>;
  wasUsed(): Promise<void>;
  hasExpired(): Promise<void>;
}

/** Takes up a request for an authorisation; taking up the same again is the same authorisation. */
export async function takeUpAuthorisation(
  client: CoreClient,
  { at, details }: CoreEvent<"authorisation-requested">,
): Promise<Authorisation> {
  const { request, insuredPerson, policies, serviceName } = details;
  const facts = {
    id: `AU-${request}`,
    request,
    person: insuredPerson,
    policy: policies[0],
    service: serviceName,
  };
  let steps: { state: State; at: string }[] = [{ state: "received", at }];
  let record: Record<string, unknown> = facts;
  let version = 0;

  async function comeTo(state: State, fields: object = {}): Promise<void> {
    // Two states in one millisecond would have no order.
    await pause(2);
    steps = [...steps, { state, at: new Date().toISOString() }];
    version += 1;
    record = { ...record, ...fields, version, state, steps };
    await client.put("authorisations", record);
  }

  await comeTo("in-progress");
  return {
    id: facts.id,
    approve: (institution, highestPrice) =>
      comeTo("approved", {
        number: details.number.replace("Z", "AU"),
        institution,
        highestPrice,
        validUntil: daysFromToday(31),
      }),
    reject: (reason) => comeTo("rejected", { reason }),
    wasUsed: () => comeTo("used"),
    hasExpired: () => comeTo("expired", { validUntil: daysFromToday(-1) }),
  };
}
