const ANYWHERE = "https://portal.invalid";

/** A path on this portal, or null: never another host, a scheme, or something that a browser would read as one (security rule L7). */
export function safePath(path: string | undefined): string | null {
  if (!path || path.length > 500 || !/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(path)) return null;
  if (!URL.canParse(path, ANYWHERE)) return null;
  const url = new URL(path, ANYWHERE);
  const normal = `${url.pathname}${url.search}`;
  // "/..//evil.example" is a path of ours until its dots are resolved.
  return url.origin === ANYWHERE && !normal.startsWith("//") ? normal : null;
}
