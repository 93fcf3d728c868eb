/** The complaint about settings that serve together only, where some of them are missing. */
export function allOrNone<Name extends string>(
  given: { [name in Name]?: unknown },
  names: readonly Name[],
): string[] {
  const set = names.filter((name) => given[name]);
  if (set.length === 0 || set.length === names.length) return [];
  const all = names.length === 2 ? "both" : "all";
  return [`${names.slice(0, -1).join(", ")} and ${names.at(-1)}: set ${all} or none`];
}
