import type { Day } from "#lib/core/belgrade-day";
import type { ListedAuthorisation } from "#lib/health/list-authorisations";
import { standing } from "#lib/health/standing";
import type { SentAbout } from "#lib/requests/sent-about";
import type { Texts } from "#lib/texts/sr";
import { MissingDocuments } from "../../../missing-documents";
import { authorisationAddress } from "../../words";
import { Approved } from "./approved";
import { Words } from "./words";

interface AnswerProps {
  texts: Texts;
  authorisation: ListedAuthorisation;
  sent: readonly SentAbout[];
  today: Day;
}

/** What the client does now, or what they wait for. */
export function Answer({ texts, authorisation, sent, today }: AnswerProps) {
  const { answer } = texts.health;
  const state = standing(authorisation, today);
  switch (state) {
    case "received":
    case "in-progress":
      return <Words title={answer.decision.title} text={answer.decision.text} />;
    case "documents-needed":
      return (
        <section className="card" aria-labelledby="odgovor">
          <MissingDocuments
            texts={texts}
            record={authorisation}
            sent={sent}
            address={authorisationAddress(authorisation)}
            after={answer.afterDocuments}
          />
        </section>
      );
    case "approved":
      return <Approved texts={texts} authorisation={authorisation} today={today} />;
    case "rejected":
      return <Words title={answer.rejected.title} text={authorisation.reason ?? answer.rejected.none} />;
    case "used":
    case "expired":
      return (
        <Words {...answer[state]}>
          <div className="actions">
            <a className="button" href="/zdravlje/autorizacija">
              {answer.again}
            </a>
          </div>
        </Words>
      );
  }
}
