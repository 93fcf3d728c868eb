import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";

interface AddMoreProps {
  texts: Texts["claims"];
  /** Of the page of what the documents are about. */
  address: string;
}

/** Documents can be added as long as nothing is decided, also when nobody asked for them. */
export function AddMore({ texts, address }: AddMoreProps) {
  return (
    <section className="section" aria-labelledby="jos-nesto">
      <h2 id="jos-nesto">{texts.addMore.title}</h2>
      <p>{tied(texts.addMore.text)}</p>
      <div className="actions">
        <a className="button button--quiet" href={`${address}/dokumenta`}>
          {texts.answer.documents.add}
        </a>
      </div>
    </section>
  );
}
