import type { Texts } from "#lib/texts/sr";
import { Row, Rows } from "../../_ui/rows";

/** What can be asked for here. */
export function StartWays({ texts }: { texts: Texts["health"]["start"] }) {
  return (
    <section className="section" aria-labelledby="sta-treba">
      <h2 id="sta-treba">{texts.title}</h2>
      <Rows>
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
