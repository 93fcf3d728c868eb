/** Reads one line of a file as a record, or says in a word why it is none. */
export type ReadLine = (line: string) => { record: unknown } | { fault: string };

export function unreadable(fault: string): { fault: string } {
  return { fault };
}

export const readNdjsonLine: ReadLine = (line) => {
  try {
    return { record: JSON.parse(line) };
  } catch {
    return unreadable("not-json");
  }
};
