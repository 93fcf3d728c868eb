"use client";

import type { AttachmentView } from "#lib/attachments/view";
import { say } from "#lib/texts/say";

import { Example, type ExampleName } from "./example";
import { type DocumentWords, FileSlot } from "./file-slot";

/** One of the documents asked for, in the words of the page, with its files. */
export interface ShownSlot {
  name: string;
  /** Of its field; a name in the insurer's own words may hold blanks. */
  id: string;
  title: string;
  hint?: string | undefined;
  mostFiles: number;
  kept: readonly AttachmentView[];
  example?: ExampleName | undefined;
}

interface DocumentSlotProps {
  slot: ShownSlot;
  texts: DocumentWords;
  error: string | undefined;
  requestId: string;
  isDirect: boolean;
  back: string;
  remove: (form: FormData) => Promise<void>;
}

export function DocumentSlot({ slot, texts, requestId, isDirect, ...place }: DocumentSlotProps) {
  const { name, id, title, hint, mostFiles, kept, example } = slot;
  return (
    <section className="doc" aria-labelledby={`${id}-naslov`}>
      <h2 id={`${id}-naslov`}>{title}</h2>
      <div className={example ? "tip" : undefined}>
        {example && <Example of={example} />}
        <p className="hint" id={`${id}-opis`}>
          {hint} {kept.length < mostFiles && texts.kinds}{" "}
          {mostFiles > 1 && say(texts.several, { n: mostFiles })}
        </p>
      </div>
      <FileSlot
        slot={{ requestId, name, id, mostFiles, isDirect }}
        texts={texts}
        title={title}
        kept={kept}
        {...place}
      />
    </section>
  );
}
