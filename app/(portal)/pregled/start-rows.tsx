import type { PolicyLine } from "#lib/policies/list-policies";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { phones } from "../../_ui/phone";
import { rich } from "../../_ui/rich";
import { Row, Rows } from "../../_ui/rows";

interface StartRowsProps {
  texts: Texts;
  /** Of the client's active policies. */
  lines: readonly PolicyLine[];
}

/** What the client can ask for, by what they are insured for; the phone for all else. */
export function StartRows({ texts, lines }: StartRowsProps) {
  const { start } = texts.overview;
  const hasHealth = lines.includes("voluntary-health");
  const hasVehicle = lines.includes("casco") || lines.includes("motor-liability");
  if (!hasHealth && !hasVehicle) {
    return (
      <section className="section" aria-labelledby="pomoc">
        <h2 id="pomoc">{start.help}</h2>
        <p>{rich(tied(lines.length > 0 ? start.report : start.helpText), phones(texts))}</p>
      </section>
    );
  }
  return (
    <section className="section" aria-labelledby="podnesite">
      <h2 id="podnesite">{start.title}</h2>
      <Rows>
        {hasHealth && (
          <Row icon="document" href="/zdravlje/refundacija" title={start.refund}>
            {start.refundText}
          </Row>
        )}
        {hasHealth && (
          <Row icon="health" href="/zdravlje/autorizacija" title={start.authorisation}>
            {tied(start.authorisationText)}
          </Row>
        )}
        {hasVehicle && (
          <Row icon="vehicle" href="/stete/prijava-vozila" title={start.car}>
            {tied(start.carText)}
          </Row>
        )}
      </Rows>
      <p className="soft after">{rich(tied(start.other), phones(texts))}</p>
    </section>
  );
}
