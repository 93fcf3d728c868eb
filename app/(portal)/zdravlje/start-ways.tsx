import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { Row, Rows } from "../../_ui/rows";

/** The cards, and what can be asked for here. */
export function StartWays({
  texts: { health, healthCard },
}: {
  texts: Pick<Texts, "health" | "healthCard">;
}) {
  const texts = health.start;
  return (
    <section className="section" aria-labelledby="sta-treba">
      <h2 id="sta-treba">{texts.title}</h2>
      <Rows>
        <Row icon="device" title={tied(healthCard.title)} href="/zdravlje/kartica">
          {tied(healthCard.row)}
        </Row>
        <Row icon="document" title={texts.refund} href="/zdravlje/refundacija">
          {texts.refundText}
        </Row>
        <Row icon="health" title={texts.authorisation} href="/zdravlje/autorizacija">
          {texts.authorisationText}
        </Row>
      </Rows>
    </section>
  );
}
