import type { Day } from "#lib/core/belgrade-day";
import type { ListedAuthorisation } from "#lib/health/list-authorisations";
import { standing } from "#lib/health/standing";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { Row } from "../../_ui/rows";
import { Status, type StatusKind } from "../../_ui/status";
import { authorisationAddress, authorisationHeadline } from "./words";

const KINDS: Record<ListedAuthorisation["state"], StatusKind> = {
  received: "run",
  "in-progress": "run",
  "documents-needed": "turn",
  approved: "done",
  rejected: "off",
  used: "off",
  expired: "off",
};

interface AuthorisationRowProps {
  texts: Texts;
  authorisation: ListedAuthorisation;
  today: Day;
  /** Instead of the service. */
  title?: string;
}

/** An authorisation in a list: for what, how it stands and until when. */
export function AuthorisationRow({ texts, authorisation, today, title }: AuthorisationRowProps) {
  const { health } = texts;
  const { service, institution, personName } = authorisation;
  const state = standing(authorisation, today);
  return (
    <Row
      icon="health"
      title={title ?? service}
      href={authorisationAddress(authorisation)}
      status={<Status kind={KINDS[state]}>{health.status[state]}</Status>}
    >
      {[institution, personName && say(health.forPerson, { name: personName })].filter(Boolean).join(", ")}
      {(institution || personName) && <br />}
      {state === "approved" ? authorisationHeadline(texts, authorisation, today) : health.next[state]}
    </Row>
  );
}
