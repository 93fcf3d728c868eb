/** Where a browser keeps cards; the offline document and the service worker are told the same names. */
export const NAMES = {
  database: "portal-kartice",
  store: "kept",
  record: "cards",
  /** Beginning of the names of caches; the version follows. */
  caches: "portal-kartice-",
  scope: "/zdravlje/kartica",
  shell: "/kartica-bez-mreze",
  worker: "/kartica-sw.js",
} as const;
