import { describe, expect, test } from "vitest";
import { sources, withoutComments } from "./support/sources";

const code = sources().filter(({ path }) => /\.tsx?$/.test(path));
/** Samples and preview are for those who write letters. */
const NOT_SHOWN = ["emails/samples.ts", "emails/preview.ts"];
const shown = code.filter(({ path }) => /^(app|emails)\//.test(path) && !NOT_SHOWN.includes(path));

describe("sentences live in lib/texts", () => {
  test("no Serbian word stands in app or emails", () => {
    expect(matches(/[čćšžđČĆŠŽĐ]|\p{Script=Cyrillic}{2}/u)).toEqual([]);
  });

  test("no element has words of its own", () => {
    // Between two tags; arrows, generics and code are no text.
    expect(matches(/>(?!\s*[;,=|)&])[^<>{}();=]*\p{L}{2}[^<>{}();=]*<\//u)).toEqual([]);
  });

  test("no attribute that people see or hear is written out", () => {
    expect(matches(/\b(aria-label|title|alt|placeholder|label|hint|lead)="[^"]*\p{L}/u)).toEqual([]);
  });

  function matches(pattern: RegExp): string[] {
    return shown.flatMap(({ path, text }) => {
      const [found] = pattern.exec(withoutComments(text).replaceAll("=>", "")) ?? [];
      return found ? [`${path}: ${found.trim()}`] : [];
    });
  }
});

describe("form targets", () => {
  const targets = code
    .filter(({ text }) => /^"use server";/.test(text))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/^export async function (\w+)[\s\S]*?^}/gm)].map(([body, name]) => ({
        name: `${path} ${name}`,
        body,
      })),
    );

  test("a file of form targets exports nothing else", () => {
    const files = code.filter(({ text }) => /^"use server";/.test(text));
    expect(files.length).toBeGreaterThan(0);
    const others = files.filter(({ text }) => /^export (?!async function )/m.test(text));
    expect(others.map(({ path }) => path)).toEqual([]);
  });

  test("L8: each goes through the guard that refuses foreign forms and answers failures in words", () => {
    const unguarded = targets.filter(({ body }) => !/\breceive(Form|Button|Recovery)\(/.test(body));
    expect(unguarded.map(({ name }) => name)).toEqual([]);
  });

  test("S10: no layout is a guard, and every page of the portal asks for its client itself", () => {
    const pages = code.filter(({ path }) => /^app\/\(portal\)\/.*page\.tsx$/.test(path));
    expect(pages.length).toBeGreaterThan(0);
    const open = pages.filter(({ text }) => !/\brequire(Client|Session)\("/.test(text));
    expect(open.map(({ path }) => path)).toEqual([]);
  });

  test("no page with a form streams: without JavaScript it would wait for ever", () => {
    expect(code.filter(({ path }) => /\/loading\.tsx$/.test(path))).toEqual([]);
  });
});
