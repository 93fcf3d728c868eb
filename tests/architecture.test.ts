import { describe, expect, test } from "vitest";
import { importsOf, type Source, sources, withoutComments } from "./support/sources";

const all = sources();
const code = all.filter(({ path }) => !path.endsWith(".css"));
const under = (folder: string) => code.filter(({ path }) => path.startsWith(`${folder}/`));

/** What each folder of lib may import from the others. Business nouns, named nowhere here, never import one another. */
const LAYERS: Record<string, string[]> = {
  // An account number in the settings is checked as one that a client types.
  core: ["identity/bank-account"],
  // The page of numbers says how long a password or a code is.
  identity: ["core", "protection/limits"],
  // Texts are typed by the words that they have to put into sentences.
  texts: ["identity", "audit/events", "attachments/refusals"],
  protection: ["core", "identity"],
  audit: ["core"],
  // How a payment is put on a slip and into a QR; premiums and contributions alike.
  "payment-order": ["core", "identity"],
  // The register keeps a JMBG as a keyed hash only.
  register: ["core", "identity", "protection"],
  mail: ["core", "identity", "protection"],
  edges: ["core", "identity", "protection", "mail", "attachments"],
  // Files that clients add; what they are added to is the business of others.
  attachments: ["core", "identity", "protection", "audit", "register", "mail"],
};
const BELOW_NOUNS = [
  "core",
  "identity",
  "texts",
  "protection",
  "audit",
  "register",
  "mail",
  "attachments",
  "payment-order",
];

describe("imports run one way", () => {
  test("lib knows nothing of next, react, app and emails", () => {
    const foreign = /^(next|react|app|emails)(\/|$)|^(next-auth|react-dom|@react-email)(\/|$)/;
    expect(offences(under("lib"), (name) => foreign.test(name))).toEqual([]);
  });

  test("only lib/core/env.ts reads the environment", () => {
    const readers = under("lib").filter(({ text }) => withoutComments(text).includes("process.env"));
    expect(readers.map(({ path }) => path)).toEqual(["lib/core/env.ts"]);
  });

  test("db knows nothing of app and of the tests", () => {
    expect(offences(under("db"), (name) => /^(app|tests)\//.test(name))).toEqual([]);
  });

  test("lib and app take from db the schema and the connection only: what is played and sampled is in no build", () => {
    const foreign = /^db\/(?!client$|schema\/)/;
    expect(offences([...under("lib"), ...under("app")], (name) => foreign.test(name))).toEqual([]);
  });

  test("emails know nothing of app, db and next", () => {
    expect(offences(under("emails"), (name) => /^(app|next)(\/|$)/.test(name))).toEqual([]);
  });

  test("inside lib every folder stands on those below it, and business nouns never on one another", () => {
    const wrong = under("lib").flatMap((source) => {
      const [, own = ""] = source.path.split("/");
      const allowed = LAYERS[own] ?? BELOW_NOUNS;
      return libImportsOf(source)
        .filter(
          (name) =>
            ![own, ...allowed].some((place) => `lib/${place}` === name || name.startsWith(`lib/${place}/`)),
        )
        .map((name) => `${source.path} -> ${name}`);
    });
    expect(wrong).toEqual([]);
  });
});

describe("files", () => {
  test("none lies at the root of lib", () => {
    expect(under("lib").filter(({ path }) => path.split("/").length === 2)).toEqual([]);
  });

  test("none is a drawer", () => {
    const drawer = /(^|\/)(utils?|helpers?|misc|common|shared|types?|constants?)(\.\w+)?(\/|$)/;
    expect(all.map(({ path }) => path).filter((path) => drawer.test(path))).toEqual([]);
  });

  test("are short: median at most 45 lines, nine in ten at most 140, none over 250", () => {
    const lines = code.map((source) => source.lines).sort((one, other) => one - other);
    expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(45);
    expect(lines[Math.floor(lines.length * 0.9)]).toBeLessThanOrEqual(140);
    expect(all.filter((source) => source.lines > 250).map(({ path }) => path)).toEqual([]);
  });

  test("silence no checker and leave nothing for later", () => {
    const banned =
      /\bany\b(?=\s*[;,)>[\]=|])|@ts-(ignore|expect-error|nocheck)|biome-ignore|\b(TODO|FIXME|XXX)\b/;
    const self = "tests/architecture.test.ts";
    const offenders = code.filter(({ path, text }) => path !== self && banned.test(stripSentences(text)));
    expect(offenders.map(({ path }) => path)).toEqual([]);
  });
});

function offences(from: Source[], isForbidden: (name: string) => boolean): string[] {
  return from.flatMap((source) =>
    importsOf(source)
      .filter(isForbidden)
      .map((name) => `${source.path} -> ${name}`),
  );
}

function libImportsOf(source: Source): string[] {
  return importsOf(source).filter((name) => name.startsWith("lib/"));
}

/** Strings and plain comments may use the word "any"; directives to checkers stay visible. */
function stripSentences(text: string): string {
  return text
    .replace(/(["'`])(?:\\.|(?!\1)[^\\\n])*\1/g, '""')
    .replace(/(\/\/|\*)(?!\s*(?:@ts-|biome-ignore|TODO|FIXME|XXX)).*$/gm, "");
}
