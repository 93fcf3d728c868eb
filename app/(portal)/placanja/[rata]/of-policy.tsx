import type { OwnInstalment } from "#lib/payments/own-instalments";
import type { Texts } from "#lib/texts/sr";
import { Copyable } from "../../../_ui/copyable";
import { rich } from "../../../_ui/rich";
import { POLICY_NUMBER_GROUPS } from "../../_policies/policy-name";

/** "Polisa 8100 0260 84517, BG 0001-PP." */
export function ofPolicy(words: Texts["payments"]["instalment"], instalment: OwnInstalment) {
  const number = <Copyable value={instalment.number} groups={POLICY_NUMBER_GROUPS} />;
  if (!instalment.about) return rich(words.policy, { number });
  const about = <span className="nowrap">{instalment.about}</span>;
  return rich(words.policyAbout, { number, about });
}
