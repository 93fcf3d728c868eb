import { setTimeout as pause } from "node:timers/promises";
import type { Complaint, claims, RequestedDocument } from "#db/schema/claims";
import { daysFromToday } from "../demo/builders";
import type { CoreClient, CoreEvent } from "./core-client";

type ClaimEvent = CoreEvent<"refund-requested"> | CoreEvent<"car-damage-reported">;
type State = (typeof claims.$inferSelect)["state"];

/** A claim as the core system keeps it; everything done to it is sent to the portal at once. */
export interface Claim {
  id: string;
  /** What was sent last. */
  record: Record<string, unknown> & { version: number; steps: { state: State; at: string; note?: string }[] };
  toAssess(note: string): Promise<void>;
  askFor(...names: string[]): Promise<void>;
  /** What was asked for has come: from now on the 14 days run. */
  documentsComplete(): Promise<void>;
  decide(decision: { approved: number; reason?: string }): Promise<void>;
  pay(): Promise<void>;
  complained(): Promise<void>;
  answerComplaint(answer: string): Promise<void>;
  /** The same once more, as after a broken connection. */
  sendAgain(): Promise<void>;
}

const COMPLAINT_ANSWERED_WITHIN = 15;

/** Gives a request its claim with a number; registering the same request again is the same claim. */
export async function registerClaim(client: CoreClient, event: ClaimEvent): Promise<Claim> {
  const { request, number } = event.details;
  const record: Claim["record"] = {
    id: `S-${request}`,
    version: 0,
    request,
    number: number.replace("Z", event.kind === "refund-requested" ? "RF" : "NŠ"),
    steps: [{ state: "received", at: event.at }],
    ...factsOf(event),
  };
  let documents: RequestedDocument[] = [];
  let complaint: Complaint | undefined;

  async function change(fields: object): Promise<void> {
    Object.assign(record, fields, { version: record.version + 1 });
    await client.put("claims", record);
  }

  async function comeTo(
    state: State,
    fields: { note?: string } & Record<string, unknown> = {},
  ): Promise<void> {
    const { note, ...changed } = fields;
    // Two states in one millisecond would have no order.
    await pause(2);
    const step = { state, at: new Date().toISOString(), ...(note && { note }) };
    await change({ state, steps: [...record.steps, step], ...changed });
  }

  await comeTo("registered");
  return {
    id: `S-${request}`,
    record,
    toAssess: (note) => comeTo("assessment", { note }),
    async askFor(...names) {
      documents = [...documents, ...names.map((name) => ({ name, askedOn: daysFromToday(0) }))];
      await comeTo("documents-needed", { requestedDocuments: documents, documentsCompleteAt: undefined });
    },
    async documentsComplete() {
      documents = documents.map((asked) => ({ ...asked, receivedOn: daysFromToday(0) }));
      const documentsCompleteAt = new Date().toISOString();
      await comeTo("in-progress", { requestedDocuments: documents, documentsCompleteAt });
    },
    decide: ({ approved, reason }) =>
      comeTo("decided", { approved, decision: decisionOn(record, approved), decisionReason: reason }),
    async pay() {
      const { approved, currency } = record;
      await comeTo("paid", { payouts: [{ amount: approved, currency, paidOn: daysFromToday(0) }] });
    },
    async complained() {
      complaint = { filedOn: daysFromToday(0), answerBy: daysFromToday(COMPLAINT_ANSWERED_WITHIN) };
      await change({ complaint });
    },
    async answerComplaint(answer) {
      await change({ complaint: { ...complaint, answeredOn: daysFromToday(0), answer } });
    },
    sendAgain: () => client.put("claims", record),
  };
}

function factsOf({ kind, person, details }: ClaimEvent) {
  if (kind === "refund-requested") {
    const { insuredPerson, policies, serviceDay, claimedAmount, currency } = details;
    const facts = { policy: policies[0], claimant: insuredPerson, eventOn: serviceDay };
    return { kind: "medical-refund", ...facts, claimed: claimedAmount, currency };
  }
  const { policy, eventDay } = details;
  return { kind: "motor-damage", policy, claimant: person, eventOn: eventDay, currency: "RSD" };
}

function decisionOn({ claimed }: Record<string, unknown>, approved: number) {
  if (approved === 0) return "rejected";
  return typeof claimed === "number" && approved < claimed ? "partly-approved" : "approved";
}
