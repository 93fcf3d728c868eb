import type { listPolicies } from "#lib/policies/list-policies";
import { formatDate } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { Copyable } from "../../_ui/copyable";
import { Row } from "../../_ui/rows";
import { Status } from "../../_ui/status";
import { POLICY_ICONS, POLICY_NUMBER_GROUPS, policyAddress, policyName } from "./policy-name";

export type ListedPolicy = Awaited<ReturnType<typeof listPolicies>>[number];

export function PolicyRow({ texts, policy }: { texts: Texts["policies"]; policy: ListedPolicy }) {
  const { status, period } = standing(texts, policy);
  return (
    <Row
      icon={POLICY_ICONS[policy.line]}
      href={policyAddress(policy.number)}
      title={policyName(texts, policy)}
      status={status}
    >
      <Copyable value={policy.number} groups={POLICY_NUMBER_GROUPS} />
      <br />
      {period}
    </Row>
  );
}

function standing(texts: Texts["policies"], policy: ListedPolicy) {
  switch (policy.standing) {
    case "active":
      return {
        period: say(texts.validUntil, { date: formatDate(policy.endsOn) }),
        status: <Status kind="done">{texts.active}</Status>,
      };
    case "upcoming":
      return {
        period: say(texts.startsOn, { date: formatDate(policy.startsOn) }),
        status: <Status kind="run">{texts.upcoming}</Status>,
      };
    case "ended":
      return {
        period: say(texts.endedOn, { date: formatDate(policy.endedOn) }),
        status: <Status kind="off">{texts.ended}</Status>,
      };
  }
}
