import { written } from "./pdf-names";

/** What stands before the bytes of a stream (ISO 32000-2, 7.3.8), and where these begin. */
export interface StreamDictionary {
  /** With one blank between its tokens, names written out, no comments, and strings left out. */
  words: string;
  start: number;
}

/**
 * The dictionaries of all streams in a PDF, given as Latin-1 text. Every `obj` is read from, wherever it stands, the
 * way readers do: nothing in a string, a comment or another stream can move where an object begins or ends. Null when
 * that takes more than any proper file needs.
 */
export function streamDictionaries(text: string): StreamDictionary[] | null {
  const found: StreamDictionary[] = [];
  let left = 2 * text.length;
  for (const { index } of text.matchAll(/obj/g)) {
    const { tokens, end } = readDictionary(text, index + "obj".length);
    left -= end - index;
    if (left < 0) return null;
    const start = tokens && startOfBytes(text, end);
    if (start) found.push({ words: tokens.join(" "), start });
  }
  return found;
}

/** Blanks and comments, then one token; a string only as far as its opening bracket. */
const TOKEN =
  /(?:[\0\t\n\f\r ]|%[^\r\n]*(?:[\r\n]|$))*(<<|>>|<[^>]*>?|[[\]{})>(]|\/[^\0\t\n\f\r ()<>[\]{}/%]*|[^\0\t\n\f\r ()<>[\]{}/%]+|$)/y;

/** Tokens are null when no dictionary stands there, or it does not end. */
function readDictionary(text: string, at: number): { tokens: string[] | null; end: number } {
  const tokens: string[] = [];
  let depth = 0;
  let end = at;
  do {
    TOKEN.lastIndex = end;
    const [whole = "", token = ""] = TOKEN.exec(text) ?? [];
    end += whole.length;
    if (token === "<<") depth += 1;
    else if (token === ">>") depth -= 1;
    else if (token === "(") end = endOfString(text, end);
    if (token === "" || (depth === 0 && token !== ">>")) return { tokens: null, end };
    tokens.push(token.startsWith("/") ? written(token) : token);
  } while (depth > 0);
  return { tokens, end };
}

/** Brackets in a string come in pairs, or behind a backslash. */
function endOfString(text: string, at: number): number {
  let depth = 1;
  let end = at;
  while (depth > 0 && end < text.length) {
    const sign = text[end];
    if (sign === "\\") end += 1;
    else if (sign === "(") depth += 1;
    else if (sign === ")") depth -= 1;
    end += 1;
  }
  return end;
}

const KEYWORD = /(?:[\0\t\n\f\r ]|%[^\r\n]*(?:[\r\n]|$))*stream[\t ]*(?:\r\n?|\n)?/y;

/** Null where no stream follows. */
function startOfBytes(text: string, at: number): number | null {
  KEYWORD.lastIndex = at;
  return KEYWORD.test(text) ? KEYWORD.lastIndex : null;
}
