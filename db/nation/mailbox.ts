import { bare } from "#lib/identity/fold";
import { byWeight, type Chance } from "./chance";

/** None of them can ever exist (RFC 2606). */
const PROVIDERS = byWeight([
  ["posta.test", 5],
  ["sanduce.test", 3],
  ["imejl.test", 2],
]);

/** Per hundred people of an age who left an address with the insurer. */
const SHARE: [olderThan: number, share: number][] = [
  [74, 12],
  [64, 30],
  [49, 55],
  [17, 74],
];

export function leavesAddress(chance: Chance, age: number): boolean {
  const share = SHARE.find(([olderThan]) => age > olderThan)?.[1] ?? 0;
  return chance.inHundred(share);
}

export function addressOf(chance: Chance, givenName: string, familyName: string, nth: number): string {
  return `${plain(givenName)}.${plain(familyName)}.${nth}@${chance.pick(PROVIDERS)}`;
}

const known = new Map<string, string>();

function plain(name: string): string {
  const found =
    known.get(name) ??
    bare(name)
      .toLowerCase()
      .replace(/[^a-z]/g, "");
  known.set(name, found);
  return found;
}
