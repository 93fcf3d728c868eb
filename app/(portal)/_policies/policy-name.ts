import { parsePolicyNumber } from "#lib/identity/policy-number";
import type { PolicyLine } from "#lib/policies/list-policies";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import type { IconName } from "../../_ui/icon";

export const POLICY_ICONS: Record<PolicyLine, IconName> = {
  "motor-liability": "vehicle",
  casco: "vehicle",
  household: "home",
  accident: "health",
  travel: "document",
  life: "document",
  "voluntary-health": "health",
};

export const POLICY_NUMBER_GROUPS = [4, 4] as const;

/** Kasko, BG 0001-PP */
export function policyName(
  texts: Texts["policies"],
  { line, about }: { line: PolicyLine; about: string | null },
): string {
  const name = texts.names[line];
  return about ? say(texts.nameAbout, { name, about }) : name;
}

/** Separators, a slash among them, are left out: numbers are compared without them. */
export function policyAddress(number: string): string {
  const key = parsePolicyNumber(number);
  return `/polise/${encodeURIComponent(key.ok ? key.value : number)}`;
}
