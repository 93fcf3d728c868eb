import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { Facts } from "../../_ui/facts";
import type { AnsweredPart } from "./answered-parts";

interface AnsweredPartProps {
  texts: Texts["requests"]["pages"]["check"];
  part: AnsweredPart;
  /** Where it can be changed. */
  change?: string | undefined;
}

interface AnsweredPartsProps {
  texts: Texts["requests"]["pages"]["check"];
  parts: readonly AnsweredPart[];
  /** Where a part can be changed, if it can. */
  changeAt?: (address: string) => string | undefined;
}

/** All that was answered, in one card. */
export function AnsweredPartsCard({ texts, parts, changeAt }: AnsweredPartsProps) {
  return (
    <div className="card parts">
      {parts.map((part) => (
        <Part key={part.address} texts={texts} part={part} change={changeAt?.(part.address)} />
      ))}
    </div>
  );
}

/** The answers and documents of one step; a single answer needs no term beside the name of its part. */
function Part({ texts, part, change }: AnsweredPartProps) {
  const { name, answers, documents } = part;
  const isSingle = answers.length === 1 && documents.length === 0;
  const id = `deo-${part.address}`;
  const facts = [
    ...answers.map(({ term, answer }) => ({ term, value: answer })),
    ...documents.map(({ slot, files }) => ({
      term: slot,
      value: (
        <ul>
          {files.map((file) => (
            <li key={file.id}>{file.name}</li>
          ))}
        </ul>
      ),
    })),
  ];
  return (
    <section className="part" aria-labelledby={id}>
      <div className="part-head">
        <h2 id={id}>{name}</h2>
        {change && (
          <a href={change}>
            {texts.change}
            <span className="vh"> {say(texts.changeWhat, { step: name })}</span>
          </a>
        )}
      </div>
      {facts.length === 0 && <p className="soft">{texts.noDocuments}</p>}
      {isSingle ? <p className="answered">{answers[0]?.answer}</p> : <Facts facts={facts} />}
    </section>
  );
}
