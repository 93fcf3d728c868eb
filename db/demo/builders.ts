import type { KindName } from "#lib/register/core-id";
import { KINDS } from "#lib/register/kinds";
import { storeRecords } from "#lib/register/store-records";

/** The register as the demo and the tests fill it: by the same door as the core system. */
export type Register = Parameters<typeof storeRecords>[0];

/** A record as the core system sends it, without its version. */
export type SampleRecord = { id: string } & Record<string, unknown>;

/** Puts records into the register or brings those that are there up to date; throws when one is rejected. */
export async function putRecords(
  register: Register,
  kind: KindName,
  records: readonly SampleRecord[],
): Promise<void> {
  const version = Date.now();
  const sent = records.map((record) => ({ ...record, version }));
  const { answers } = await register.db.transaction((db) =>
    storeRecords({ ...register, db }, KINDS[kind], sent),
  );
  for (const [place, answer] of answers.entries()) {
    if (answer.outcome === "rejected")
      throw new Error(`${kind} ${records[place]?.id}: ${answer.field} ${answer.reason}`);
  }
}

/** A day as the insurer counts them, in Belgrade, in ISO form. */
export function daysFromToday(days: number): string {
  const today = new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Belgrade" });
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** A moment in the morning of that day, in ISO form. */
export function morningOf(days: number): string {
  return `${daysFromToday(days)}T08:20:00Z`;
}

/** A moment that many hours ago, in ISO form. */
export function hoursAgo(hours: number): string {
  return new Date(Date.now() - hours * 3_600_000).toISOString();
}

/** The states that a claim or an authorisation went through, each with the day on which it came there, and a note. */
export function stepsOf(days: Record<string, number | readonly [day: number, note: string]>): object[] {
  return Object.entries(days).map(([state, told]) => {
    const [day, note] = [told].flat();
    return { state, at: morningOf(Number(day)), note };
  });
}

/** A policy of one year that began so many days ago. */
export function runningFor(days: number): { startsOn: string; endsOn: string } {
  return { startsOn: daysFromToday(-days), endsOn: daysFromToday(364 - days) };
}
