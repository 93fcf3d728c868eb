import type { Texts } from "#lib/texts/sr";
import { Example, type ExampleName } from "./example";

/** How a document is photographed well. */
export function PhotoTips({
  texts,
  example,
}: {
  texts: Texts["requests"]["documents"];
  example: ExampleName;
}) {
  return (
    <aside className="card stack" aria-labelledby="kako-snimiti">
      <h2 id="kako-snimiti">{texts.tips.title}</h2>
      <div className="tip">
        <Example of={example} />
        <ul className="plain">
          {texts.tips.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </div>
    </aside>
  );
}
