import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { Ready } from "../../../_ui/door-page";

/** What the copy holds, beside the button that has it made. */
export function Inside({ texts }: { texts: Texts["ownData"]["copy"]["inside"] }) {
  return (
    <Ready id="u-kopiji" title={texts.title}>
      <div className="stack">
        <ul>
          {texts.points.map((point) => (
            <li key={point}>{tied(point)}</li>
          ))}
        </ul>
        <p>{tied(texts.care)}</p>
      </div>
    </Ready>
  );
}
