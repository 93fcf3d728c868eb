import type { ListedDocument } from "#lib/documents/list-documents";
import type { OwnPolicy } from "#lib/policies/find-policy";
import { formatDate } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { Row, Rows } from "../../../_ui/rows";
import { policyAddress } from "../../_policies/policy-name";

interface DocumentsProps {
  texts: Texts["policy"];
  policy: OwnPolicy;
  documents: readonly ListedDocument[];
  isDeclared: boolean;
}

export function Documents({ texts: { documents: words }, policy, documents, isDeclared }: DocumentsProps) {
  return (
    <section className="section" aria-labelledby="dokumenti">
      <h2 id="dokumenti">{words.title}</h2>
      {isDeclared ? (
        <p>{words.hidden}</p>
      ) : (
        <Rows>
          {documents.map(({ id, title, issuedOn }) => (
            <Row key={id} icon="document" href={`/dokumenta/${id}`} title={title}>
              {say(words.issuedOn, { date: formatDate(issuedOn) })}
            </Row>
          ))}
          <Row icon="document" href={`${policyAddress(policy.number)}/potvrda`} title={words.confirmation}>
            {words.confirmationText}
          </Row>
        </Rows>
      )}
    </section>
  );
}
