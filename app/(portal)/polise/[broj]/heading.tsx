import type { OwnPolicy } from "#lib/policies/find-policy";
import { formatDate } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { Copyable } from "../../../_ui/copyable";
import { rich } from "../../../_ui/rich";
import { Status } from "../../../_ui/status";
import { POLICY_NUMBER_GROUPS, policyName } from "../../_policies/policy-name";

/** Which policy it is and whether it holds. */
export function Heading({ texts, policy }: { texts: Texts; policy: OwnPolicy }) {
  const number = <Copyable value={policy.number} groups={POLICY_NUMBER_GROUPS} />;
  const name = policyName(texts.policies, policy);
  return (
    <div className="page-head">
      <title>{say(texts.frame.title, { page: name })}</title>
      <h1>{name}</h1>
      <p className="lead">{rich(texts.policy.number, { number })}</p>
      <p>{status(texts, policy)}</p>
    </div>
  );
}

function status({ policies, policy: words }: Texts, { standing, startsOn, endsOn, endedOn }: OwnPolicy) {
  switch (standing) {
    case "active":
      return <Status kind="done">{say(words.activeUntil, { date: formatDate(endsOn) })}</Status>;
    case "upcoming":
      return <Status kind="run">{say(policies.startsOn, { date: formatDate(startsOn) })}</Status>;
    case "ended":
      return <Status kind="off">{say(policies.endedOn, { date: formatDate(endedOn) })}</Status>;
  }
}
