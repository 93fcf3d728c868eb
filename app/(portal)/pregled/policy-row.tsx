import type { listPolicies } from "#lib/policies/list-policies";
import { formatDate } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { Copyable } from "../../_ui/copyable";
import type { IconName } from "../../_ui/icon";
import { Row } from "../../_ui/rows";
import { Status } from "../../_ui/status";

type Policy = Awaited<ReturnType<typeof listPolicies>>[number];

const ICONS: Record<Policy["line"], IconName> = {
  "motor-liability": "vehicle",
  casco: "vehicle",
  household: "home",
  accident: "health",
  travel: "document",
  life: "document",
  "voluntary-health": "health",
};

export function PolicyRow({ texts, policy }: { texts: Texts["overview"]; policy: Policy }) {
  const { status, period } = standing(texts, policy);
  return (
    <Row icon={ICONS[policy.line]} title={texts.lines[policy.line]} status={status}>
      <Copyable value={policy.number} groups={[4, 4]} />
      <br />
      {period}
    </Row>
  );
}

function standing(texts: Texts["overview"], policy: Policy) {
  if (policy.isActive) {
    const period = say(texts.validUntil, { date: formatDate(policy.endsOn) });
    return { period, status: <Status kind="done">{texts.active}</Status> };
  }
  if (policy.isUpcoming) {
    const period = say(texts.startsOn, { date: formatDate(policy.startsOn) });
    return { period, status: <Status kind="run">{texts.upcoming}</Status> };
  }
  const period = say(texts.endedOn, { date: formatDate(policy.endedOn) });
  return { period, status: <Status kind="off">{texts.ended}</Status> };
}
