"use client";

import type { AttachmentView } from "#lib/attachments/view";
import type { Texts } from "#lib/texts/sr";
import { AddFile } from "./add-file";
import { FilesUnderWay } from "./files-under-way";
import { KeptFile } from "./kept-file";
import type { Slot } from "./slot";
import { useSending } from "./use-sending";

export type DocumentWords = Texts["requests"]["documents"];

interface FileSlotProps {
  slot: Slot;
  texts: DocumentWords;
  title: string;
  /** What is kept already. */
  kept: readonly AttachmentView[];
  /** Why the last file was not taken, after it was sent without script. */
  error?: string | undefined;
  /** Page to come back to without script. */
  back: string;
  remove: (form: FormData) => Promise<void>;
}

/** The files of one document: those that are kept, those under way, and the place to add more. */
export function FileSlot({ slot, texts, title, kept, error, back, remove }: FileSlotProps) {
  const { files, add, retry, forget } = useSending(slot);
  // A file under way is told by the server's list as soon as the page has it.
  const underWay = files.filter((file) => !kept.some(({ id }) => id === file.kept));
  const room = slot.mostFiles - kept.length - underWay.filter((file) => file.refused === undefined).length;
  return (
    <>
      {kept.map((file) => (
        <KeptFile key={file.id} file={file} texts={texts} remove={remove} />
      ))}
      <FilesUnderWay files={underWay} texts={texts} onRetry={retry} onForget={forget} />
      {room > 0 ? (
        <AddFile
          slot={slot}
          texts={texts}
          title={title}
          error={error}
          back={back}
          room={room}
          isFirst={kept.length + underWay.length === 0}
          onChosen={add}
        />
      ) : (
        slot.mostFiles > 1 && <p className="hint after">{texts.full}</p>
      )}
    </>
  );
}
