import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { Facts } from "../../_ui/facts";
import type { AnsweredPart } from "./answered-parts";

interface AnsweredPartCardProps {
  texts: Texts["requests"]["pages"]["check"];
  part: AnsweredPart;
  /** Where it can be changed. */
  change?: string | undefined;
}

/** The answers and documents of one step, with the way to change them. */
export function AnsweredPartCard({ texts, part, change }: AnsweredPartCardProps) {
  const { name, answers, documents } = part;
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
    <section className="card" aria-labelledby={id}>
      <div className="card-head">
        <h2 id={id}>{name}</h2>
        {change && (
          <a href={change}>
            {texts.change}
            <span className="vh"> {say(texts.changeWhat, { step: name })}</span>
          </a>
        )}
      </div>
      {facts.length > 0 ? <Facts facts={facts} /> : <p className="soft">{texts.noDocuments}</p>}
    </section>
  );
}
