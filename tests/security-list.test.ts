import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { PROJECT } from "#db/local";
import { sources } from "./support/sources";

const RULES = Object.entries({ R: 12, L: 11, O: 12, S: 11, F: 11, D: 5, P: 7, M: 7 }).flatMap(
  ([letter, most]) => Array.from({ length: most }, (_, place) => `${letter}${place + 1}`),
);

const page = readFileSync(path.join(PROJECT, "docs/security.md"), "utf8");
const rows = [...page.matchAll(/^\| ([A-Z]\d+) \| ([^|]+) \| ([^|]+) \|$/gm)].map(
  ([, rule = "", words = "", proofs = ""]) => ({
    rule,
    words,
    proofs: proofs.split(",").map((proof) => proof.trim()),
  }),
);

const named = new Map(
  sources()
    .filter(({ path }) => /\.test\.tsx?$/.test(path))
    .map(({ path, text }) => [path, rulesIn(text)]),
);

describe("docs/security.md", () => {
  test("lists every rule once, in order, in words", () => {
    expect(rows.map(({ rule }) => rule)).toEqual(RULES);
    for (const { words } of rows) expect(words.length).toBeGreaterThan(20);
  });

  test.each(rows)("$rule is proven by tests that name it", ({ rule, proofs }) => {
    for (const proof of proofs) expect(named.get(proof) ?? [], proof).toContain(rule);
  });

  test("knows every rule that a test names", () => {
    const unknown = [...named].flatMap(([file, rules]) =>
      rules.filter((rule) => !RULES.includes(rule)).map((rule) => `${file}: ${rule}`),
    );
    expect(unknown).toEqual([]);
  });

  test("lists every journey that names a rule", () => {
    const listed = new Set(rows.flatMap(({ proofs }) => proofs));
    const unlisted = [...named].filter(
      ([file, rules]) => file.startsWith("tests/journeys/") && rules.length > 0 && !listed.has(file),
    );
    expect(unlisted.map(([file]) => file)).toEqual([]);
  });
});

/** Ids in the titles of describe, it and test, also of those that run for many inputs. */
function rulesIn(text: string): string[] {
  const titles = [
    ...text.matchAll(/(?:\b(?:describe|it|test)(?:\.\w+)?|\)|`)\(\s*(["'`])((?:\\.|(?!\1)[^\\])*)\1/g),
  ];
  return [...new Set(titles.flatMap(([, , title = ""]) => title.match(/\b[RLOSFDPM]\d{1,2}\b/g) ?? []))];
}
