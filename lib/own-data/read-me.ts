import { formatDateTime } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import { sr } from "#lib/texts/sr";
import { files } from "#lib/texts/sr/data-copy/files";
import { readMe as texts } from "#lib/texts/sr/data-copy/read-me";

/** README.txt of the archive: what is in it, what is not, how long what is kept, and the meaning of every field. */
export function readMe(madeAt: Date): string {
  const { title, made, paragraphs, leftOut, kept, help } = texts;
  return [
    title,
    say(made, { moment: formatDateTime(madeAt, sr.moments) }),
    ...paragraphs,
    chapter(leftOut.title, leftOut.points),
    chapter(kept.title, kept.points),
    texts.files,
    ...Object.entries(files).map(([name, { about, fields }]) =>
      chapter(
        `${name}: ${about}`,
        Object.entries(fields).map(([field, meaning]) => `${field}: ${meaning}`),
      ),
    ),
    help,
    "",
  ].join("\n\n");
}

function chapter(title: string, points: readonly string[]): string {
  return [title, ...points.map((point) => `  - ${point}`)].join("\n");
}
