import { belgradeDay } from "#lib/core/belgrade-day";
import type { SentRequest } from "#lib/requests/sent-requests";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { Empty } from "../../_ui/empty";
import { Rows } from "../../_ui/rows";
import { ClaimRow } from "../stete/claim-row";
import { SentClaimRow } from "../stete/sent-claim-row";
import { claimAddress } from "../stete/words";
import { AuthorisationRow } from "../zdravlje/authorisation-row";
import { SentAuthorisationRow } from "../zdravlje/sent-authorisation-row";
import { authorisationAddress, authorisationName } from "../zdravlje/words";
import type { UnderWay as Listed } from "./what-waits";

/** Everything that the insurer has before it, and authorisations to be used. */
export function UnderWay({ texts, underWay }: { texts: Texts; underWay: Listed }) {
  const words = texts.overview.underWay;
  const today = belgradeDay();
  const { claims, authorisations } = underWay;
  // Documents and complaints show where they belong.
  const sent = underWay.sent.filter(({ subjectId }) => subjectId === null);
  const isEmpty = claims.length + authorisations.length + sent.length === 0;
  return (
    <section className="section" aria-labelledby="u-toku">
      <h2 id="u-toku">{words.title}</h2>
      {isEmpty ? (
        <Empty icon="document" title={words.none}>
          <p>{tied(words.noneText)}</p>
        </Empty>
      ) : (
        <Rows>
          {sent.map((request) => (
            <SentRow key={request.number} texts={texts} request={request} />
          ))}
          {claims.map((claim) => (
            <ClaimRow key={claimAddress(claim)} texts={texts} claim={claim} today={today} />
          ))}
          {authorisations.map((authorisation) => (
            <AuthorisationRow
              key={authorisationAddress(authorisation)}
              texts={texts}
              authorisation={authorisation}
              title={authorisationName(texts, authorisation)}
              today={today}
            />
          ))}
        </Rows>
      )}
    </section>
  );
}

function SentRow(props: { texts: Texts; request: SentRequest }) {
  return props.request.kind === "pre-authorisation" ? (
    <SentAuthorisationRow {...props} />
  ) : (
    <SentClaimRow {...props} />
  );
}
