import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { Qr } from "../../../_ui/qr";

/** What a receptionist scans: the number of the card and nothing else. */
export function Code({ texts, number }: { texts: Texts["healthCard"]["code"]; number: string }) {
  return (
    <section className="card stack" aria-labelledby="kod">
      <h2 id="kod">{texts.title}</h2>
      <Qr text={number} label={say(texts.label, { number })} />
      <p className="on-screen">{tied(texts.brightness)}</p>
    </section>
  );
}
