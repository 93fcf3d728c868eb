import { formatDateTime } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { Notice } from "../_ui/notice";

/** Says what a declared account does not show yet, and how to change that (security rule R2). */
export function DeclaredNotice({ texts, until }: { texts: Texts; until: Date | null }) {
  if (!until) return null;
  const { ownership } = texts.account;
  return (
    <Notice kind="turn">
      <p>{say(ownership.notice, { until: formatDateTime(until, texts.moments) })}</p>
      <p>
        <a href="/nalog/potvrda">{ownership.confirmNow}</a>
      </p>
    </Notice>
  );
}
