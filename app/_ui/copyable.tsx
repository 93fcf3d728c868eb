/** A number in groups: spaced to the eye, whole to the clipboard. */
export function Copyable({ value, groups }: { value: string; groups: readonly number[] }) {
  return (
    <span className="copy">
      {inGroups(value, groups).map(({ from, text }) => (
        <i key={from}>{text}</i>
      ))}
    </span>
  );
}

/** Whatever is longer than the groups together stays in one last group. */
export function inGroups(value: string, groups: readonly number[]) {
  const parts: { from: number; text: string }[] = [];
  let from = 0;
  for (const length of groups) {
    if (from >= value.length) return parts;
    parts.push({ from, text: value.slice(from, from + length) });
    from += length;
  }
  if (from < value.length) parts.push({ from, text: value.slice(from) });
  return parts;
}
