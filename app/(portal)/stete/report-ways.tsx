import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { phones } from "../../_ui/phone";
import { rich } from "../../_ui/rich";
import { Row, Rows } from "../../_ui/rows";

/** What can be reported here, and by phone. */
export function ReportWays({ texts }: { texts: Texts }) {
  const { report } = texts.claims;
  return (
    <section className="section" aria-labelledby="prijava">
      <h2 id="prijava">{report.title}</h2>
      <Rows>
        <Row icon="vehicle" title={report.car} href="/stete/prijava-vozila">
          {report.carText}
        </Row>
        <Row icon="document" title={report.refund} href="/zdravlje/refundacija">
          {report.refundText}
        </Row>
      </Rows>
      <p className="after">{rich(tied(report.other), phones(texts))}</p>
    </section>
  );
}
