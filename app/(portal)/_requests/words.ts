import type { RequestKind } from "#lib/requests/journey";
import type { StepError } from "#lib/requests/read-step";
import type { Texts } from "#lib/texts/sr";

/** Words of one question. */
export interface AnswerWords {
  label: string;
  /** A shorter label, before the answer. */
  term?: string;
  hint?: string;
  errors: Partial<Record<StepError, string>>;
  options?: Record<string, { label: string; hint?: string }>;
}

export interface StepWords {
  /** The headline: what the step asks. */
  title: string;
  /** The same as the name of a part. */
  name: string;
  /** Link back to it. */
  back: string;
}

/** Words of a request of any kind, as far as one kind has them and another has not. */
export interface RequestWords {
  title: string;
  /** Link to where it belongs. */
  back: string;
  steps: Record<string, StepWords>;
  /** Before anything else, on the start page. */
  urgent?: string;
  goodToKnow?: string;
  /** On the button that sends. */
  send: string;
  /** What has to be agreed to. */
  consent?: string;
  /** Once it was sent: the headline, and what happens next. */
  sent: { title: string; next: readonly string[] };
}

export function answerWords({ requests }: Texts, name: string): AnswerWords {
  return found<AnswerWords>(requests.answers, name);
}

export function requestWords({ requests }: Texts, kind: RequestKind): RequestWords {
  const words: Record<RequestKind, RequestWords> = { ...requests.journeys, ...requests.about };
  return words[kind];
}

export function stepWords(texts: Texts, kind: RequestKind, address: string): StepWords {
  return found<StepWords>(requestWords(texts, kind).steps, address);
}

/** Of a document; what the insurer asks for in its own words is its own title. */
export function slotWords({ requests }: Texts, name: string): { title: string; hint?: string } {
  const slots: Record<string, { title: string; hint?: string }> = requests.slots;
  return slots[name] ?? { title: name };
}

function found<Words>(words: Record<string, Words>, name: string): Words {
  const these = words[name];
  if (!these) throw new Error(`No words for ${name}`);
  return these;
}
