/** Put before the scripts of this folder when they are served. */
declare const NAMES: typeof import("./names").NAMES;
declare const VERSION: string;

/** Files as they lie on the disk (next.config.ts). */
declare module "*?text" {
  const text: string;
  export default text;
}
declare module "*?bytes" {
  const bytes: Uint8Array;
  export default bytes;
}
