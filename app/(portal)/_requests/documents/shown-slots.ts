import type { AttachmentView } from "#lib/attachments/view";
import type { Slot } from "#lib/requests/journey";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { PHOTO_EXAMPLES } from "../journey-pages";
import { slotWords } from "../words";
import type { ShownSlot } from "./document-slot";

/** The documents of a step in words, each with the files that are there. */
export function shownSlots(
  texts: Texts,
  slots: readonly Slot[],
  files: readonly AttachmentView[],
): ShownSlot[] {
  return slots.map(({ name, isRequired, mostFiles }) => {
    const { title, hint } = slotWords(texts, name);
    return {
      name,
      id: name.replaceAll(/\s/g, "-"),
      title: tied(
        isRequired || isAskedFor(texts, name)
          ? title
          : say(texts.requests.documents.optional, { name: title }),
      ),
      hint,
      mostFiles,
      kept: files.filter(({ slot }) => slot === name),
      example: PHOTO_EXAMPLES[name],
    };
  });
}

/** By the insurer, in its own words. */
function isAskedFor({ requests }: Texts, name: string): boolean {
  return !Object.hasOwn(requests.slots, name);
}
