import type { Metadata } from "next";
import { pageOfActivity } from "#lib/audit/activity";
import { tied } from "#lib/texts/tied";
import { requireClient } from "../../../_server/client";
import { page } from "../../../_server/page";
import { visitorTexts } from "../../../_server/texts";
import { BackLink } from "../../../_ui/back-link";
import { hiddenMetadata } from "../../../_ui/metadata";
import { EventLog } from "../activity";

export async function generateMetadata(): Promise<Metadata> {
  const { texts } = await visitorTexts();
  return hiddenMetadata(texts, texts.ownAccount.activity.title);
}

/** Everything on record, a page at a time. */
export default page<{ searchParams: Promise<{ strana?: string }> }>(async ({ searchParams }) => {
  const ctx = await requireClient("/nalog/aktivnost");
  const number = pageNumber((await searchParams).strana);
  const { texts } = await visitorTexts();
  const { back, activity } = texts.ownAccount;
  const { events, hasOlder } = await pageOfActivity(ctx, number);
  return (
    <div className="wrap page stack-l">
      <div className="page-head">
        <BackLink href="/nalog">{back}</BackLink>
        <h1>{activity.title}</h1>
        <p className="lead">{tied(activity.lead)}</p>
      </div>
      {events.length > 0 ? <EventLog texts={texts} events={events} /> : <p>{activity.none}</p>}
      {(number > 1 || hasOlder) && (
        <nav className="actions" aria-label={activity.pages}>
          {number > 1 && <a href={addressOf(number - 1)}>{activity.newer}</a>}
          {hasOlder && <a href={addressOf(number + 1)}>{activity.older}</a>}
        </nav>
      )}
    </div>
  );
});

/** Whatever else stands in the address is the first page. */
function pageNumber(typed: string | undefined): number {
  return typeof typed === "string" && /^[1-9]\d{0,3}$/.test(typed) ? Number(typed) : 1;
}

function addressOf(number: number): string {
  return `/nalog/aktivnost?${new URLSearchParams({ strana: String(number) })}`;
}
