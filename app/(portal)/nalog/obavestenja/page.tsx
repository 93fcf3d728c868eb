import type { Metadata } from "next";
import { listNotificationChoices } from "#lib/accounts/notifications/notification-choices";
import { ownAccount } from "#lib/accounts/own-account";
import { say } from "#lib/texts/say";
import { tied } from "#lib/texts/tied";
import { requireClient } from "../../../_server/client";
import { page } from "../../../_server/page";
import { visitorTexts } from "../../../_server/texts";
import { Ready } from "../../../_ui/door-page";
import { hiddenMetadata } from "../../../_ui/metadata";
import { Notice } from "../../../_ui/notice";
import { ChoicesForm } from "./form";

export async function generateMetadata(): Promise<Metadata> {
  return hiddenMetadata((await visitorTexts()).texts);
}

/** Which letters come, and which come whatever one chooses. */
export default page<{ searchParams: Promise<{ uradjeno?: string }> }>(async ({ searchParams }) => {
  const ctx = await requireClient("/nalog/obavestenja");
  const { texts } = await visitorTexts();
  const { email } = await ownAccount(ctx);
  const choices = await listNotificationChoices(ctx);
  const wasKept = (await searchParams).uradjeno === "izbor";
  const { back, notifications } = texts.ownAccount;
  const { always } = notifications;
  return (
    <ChoicesForm
      texts={notifications}
      back={back}
      lead={tied(say(notifications.lead, { email }))}
      notice={wasKept && <Notice>{notifications.done}</Notice>}
      kept={{
        "payment-reminders": choices["payment-reminders"] ? "da" : "",
        "request-news": choices["request-news"] ? "da" : "",
      }}
      aside={
        <Ready id="uvek" title={always.title}>
          <ul>
            {always.points.map((point) => (
              <li key={point}>{tied(point)}</li>
            ))}
          </ul>
          <p className="after">{always.text}</p>
        </Ready>
      }
    />
  );
});
