import { formatDateTime } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { phones } from "../../../_ui/phone";
import { rich } from "../../../_ui/rich";
import { AnswerCard } from "./answer-card";

/** A request that was received and has no number yet: until when it gets one, or that it should have. */
export function NumberCard({ texts, by }: { texts: Texts; by: Date | null }) {
  const { number, nothingNeeded } = texts.claims.answer;
  if (!by) return <AnswerCard title={number.soon} text={number.text} strong={nothingNeeded} />;
  const moment = formatDateTime(by, texts.moments);
  if (by > new Date())
    return <AnswerCard title={say(number.title, { moment })} text={number.text} strong={nothingNeeded} />;
  return (
    <section className="card" aria-labelledby="odgovor">
      <h2 id="odgovor">{say(number.late, { moment })}</h2>
      <p>{rich(tied(number.lateText), phones(texts))}</p>
    </section>
  );
}
