export interface Field {
  tag: string;
  /** Of several lines where it goes on. */
  value: string;
}

const FIELD = /^:(\d{2}[A-Z]?):(.*)$/;

/** Messages of a file, each the fields from `:20:` on. What stands before the first, and the envelope around each, says nothing. */
export function messagesOf(text: string): Field[][] {
  const messages: Field[][] = [];
  let isInside = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [, tag, value = ""] = FIELD.exec(line) ?? FIELD.exec(line.replace(/^.*\{4:/, "")) ?? [];
    if (tag === "20") {
      messages.push([]);
      isInside = true;
    } else if (/^-(\}|$)/.test(line)) isInside = false;
    const fields = messages.at(-1);
    if (!fields || !isInside) continue;
    const last = fields.at(-1);
    if (tag !== undefined) fields.push({ tag, value });
    else if (last) last.value += `\n${line}`;
  }
  return messages;
}
