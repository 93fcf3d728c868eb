import type { RequestedDocument } from "#db/schema/claims";
import type { ListedClaim } from "#lib/claims/list-claims";
import { missingDocuments, nextStep } from "#lib/claims/next-step";
import type { Day } from "#lib/core/belgrade-day";
import type { ListedAuthorisation } from "#lib/health/list-authorisations";
import { plural } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { claimAddress, claimName } from "../stete/words";
import { authorisationAddress, authorisationName } from "../zdravlje/words";
import type { Todo } from "./todo";

/** Claims that wait for documents of the client. */
export function claimTodos(texts: Texts, claims: readonly ListedClaim[], today: Day): Todo[] {
  return claims
    .filter((claim) => nextStep(claim, today).what === "documents")
    .map((claim) => {
      const text = `${missingWords(texts, claimName(texts, claim), claim)} ${texts.overview.documents.clock}`;
      return documentTodo(texts, claim, claimAddress(claim), text);
    });
}

/** Authorisations that wait for documents of the client. */
export function authorisationTodos(texts: Texts, authorisations: readonly ListedAuthorisation[]): Todo[] {
  return authorisations
    .filter((authorisation) => authorisation.state === "documents-needed" && isWanting(authorisation))
    .map((authorisation) => {
      const text = missingWords(texts, authorisationName(texts, authorisation), authorisation);
      return documentTodo(texts, authorisation, authorisationAddress(authorisation), text);
    });
}

interface Wanting {
  id: string;
  requestedDocuments: RequestedDocument[];
}

function documentTodo({ overview }: Texts, record: Wanting, address: string, text: string): Todo {
  const { documents: words } = overview;
  return {
    key: `dopuna-${address}`,
    about: record.id,
    tile: { icon: "pause" },
    title: plural(Math.max(1, missingDocuments(record).length), words.title),
    text: tied(text),
    action: { href: `${address}/dokumenta`, words: words.add },
    more: { href: address, words: words.open },
  };
}

function missingWords({ overview }: Texts, what: string, record: Wanting): string {
  const documents = missingDocuments(record);
  if (documents.length === 0) return say(overview.documents.unnamed, { what });
  return say(overview.documents.missing, { what, documents: documents.join(", ") });
}

/** Something is missing, or nothing was named. */
function isWanting(record: Wanting): boolean {
  return record.requestedDocuments.length === 0 || missingDocuments(record).length > 0;
}
