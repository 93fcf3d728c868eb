import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { BackLink } from "../../../_ui/back-link";
import { Empty } from "../../../_ui/empty";
import { phones } from "../../../_ui/phone";
import { rich } from "../../../_ui/rich";

/** What will be here and how it gets here. */
export function NoCards({ texts }: { texts: Texts }) {
  const { title, line, none } = texts.healthCard;
  return (
    <div className="wrap page">
      <BackLink href="/zdravlje">{texts.health.title}</BackLink>
      <div className="page-head">
        <h1>{tied(none.title)}</h1>
      </div>
      <h2 className="vh">{tied(title)}</h2>
      <Empty icon="health" title={line}>
        <p>{rich(tied(none.text), { help: phones(texts).phone })}</p>
        <p className="after">{tied(none.family)}</p>
      </Empty>
    </div>
  );
}
