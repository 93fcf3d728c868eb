import type { SentAbout } from "#lib/requests/sent-about";
import type { Texts } from "#lib/texts/sr";
import { confirmationAddress } from "./confirmation-address";

interface AllThatWasSentProps {
  texts: Texts["claims"]["reported"];
  request: Pick<SentAbout, "kind" | "number">;
}

/** The way to everything that was sent with a request, where a page shows it. */
export function AllThatWasSent({ texts, request }: AllThatWasSentProps) {
  const address = confirmationAddress(request);
  if (!address) return null;
  return (
    <p className="after">
      <a className="go" href={address}>
        {texts.all}
      </a>
    </p>
  );
}
