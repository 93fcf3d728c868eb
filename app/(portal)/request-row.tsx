import type { SentRequest } from "#lib/requests/sent-requests";
import { formatDateTime } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import type { IconName } from "../_ui/icon";
import { Row } from "../_ui/rows";
import { Status } from "../_ui/status";

interface RequestRowProps {
  texts: Texts;
  icon: IconName;
  request: SentRequest;
  href: string;
  /** What happens next. */
  next: string;
  status: string;
}

/** A request that was sent and has no answer of the core system yet. */
export function RequestRow({ texts, icon, request, href, next, status }: RequestRowProps) {
  const { papers } = texts.claims;
  return (
    <Row
      icon={icon}
      title={papers.sent[request.kind]}
      href={href}
      status={<Status kind="run">{status}</Status>}
    >
      {say(papers.sentOn, { date: formatDateTime(request.submittedAt, texts.moments) })}
      <br />
      {next}
    </Row>
  );
}
