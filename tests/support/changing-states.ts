import { expect } from "vitest";
import { coreIdOf, policyIdOf, type SampleName } from "#db/demo/scenarios";
import { inTransaction } from "#lib/core/context";
import { isTold, tellChanges } from "#lib/notices/tell-changes";
import type { KindName } from "#lib/register/core-id";
import { KINDS } from "#lib/register/kinds";
import { runIn } from "#lib/register/staging";
import { storeRecords } from "#lib/register/store-records";
import { testContext } from "./database";

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** Later than those of the sample clients, and growing. */
let version = Date.now() + DAY;

export const REJECTED = { decision: "rejected", decisionReason: "Nije pokriveno" };

export function claim(fields: object) {
  version += 1;
  const heading = {
    id: "S-1",
    version,
    number: "NŠ-1",
    policy: policyIdOf("8100026084517"),
    claimant: coreIdOf("petar"),
  };
  return { ...heading, kind: "motor-damage", eventOn: "2026-01-01", ...fields };
}

export function refund(name: SampleName, fields: object) {
  const { number: _, ...unnumbered } = claim({ kind: "medical-refund", claimant: coreIdOf(name) });
  return { ...unnumbered, ...fields };
}

export function authorisation(fields: object) {
  version += 1;
  const heading = {
    id: "A-1",
    version,
    number: "AU-1",
    policy: policyIdOf("7300000000011"),
    person: coreIdOf("mila"),
  };
  return { ...heading, service: "Pregled kardiologa", ...fields };
}

export function step(state: string, minutes: number) {
  return { state, at: ago(minutes * MINUTE) };
}

export function ago(milliseconds: number): string {
  return new Date(Date.now() - milliseconds).toISOString();
}

/** As the core API does it. */
export async function send(kind: KindName, record: object): Promise<void> {
  await inTransaction(testContext(), (tx) => store(tx, kind, [record]));
}

export async function store(
  tx: Parameters<typeof storeRecords>[0],
  kind: KindName,
  records: object[],
): Promise<void> {
  const { storedIds, answers } = await storeRecords(tx, KINDS[kind], records);
  expect(answers.map(({ outcome }) => outcome)).not.toContain("rejected");
  if (isTold(kind)) await tellChanges(runIn(tx), kind, storedIds);
}
