import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { Empty } from "../../_ui/empty";
import { phones } from "../../_ui/phone";
import { rich } from "../../_ui/rich";

/** What a voluntary pension fund is and how one joins. */
export function NoContracts({ texts }: { texts: Texts }) {
  const { none } = texts.pension;
  return (
    <section aria-labelledby="clanstvo">
      <h2 id="clanstvo" className="vh">
        {texts.pension.contract.title}
      </h2>
      <Empty icon="fund" title={none.joinTitle}>
        <p>{tied(none.what)}</p>
        <p className="after">{rich(tied(none.join), phones(texts))}</p>
        <p className="after">{tied(none.wrong)}</p>
      </Empty>
    </section>
  );
}
