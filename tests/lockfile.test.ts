import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { PROJECT } from "#db/local";

interface LockFile {
  packages: Record<
    string,
    { version?: string; optionalDependencies?: Record<string, string>; resolved?: string }
  >;
}

const text = readFileSync(path.join(PROJECT, "package-lock.json"), "utf8");
const { packages }: LockFile = JSON.parse(text);

/** The oldest versions without known holes in what the portal uses. */
const AT_LEAST: Record<string, string> = {
  next: "16.4.5",
  react: "19.3.1",
  "react-dom": "19.3.1",
  "next-auth": "5.0.0-beta.32",
  sharp: "0.35.5",
  "drizzle-orm": "0.45.4",
};

describe("P7: the lock file", () => {
  test.each(Object.entries(AT_LEAST))("holds %s at %s or later", (name, oldest) => {
    const versions = versionsOf(name);
    expect(versions.length).toBeGreaterThan(0);
    for (const version of versions) expect(compare(version, oldest)).toBeGreaterThanOrEqual(0);
  });

  test("holds one @auth/core, so that library and adapter speak of the same sessions", () => {
    expect(versionsOf("@auth/core")).toHaveLength(1);
  });

  test("names no place to fetch packages from: every machine uses its own", () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved)).toEqual([]);
  });

  test("lists every optional package, so that `npm ci` accepts it on every system", () => {
    const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies),
    );
    const missing = wanted.filter((name) => versionsOf(name).length === 0);
    expect(missing).toEqual([]);
  });
});

function versionsOf(name: string): string[] {
  return Object.entries(packages)
    .filter(([place]) => place === `node_modules/${name}` || place.endsWith(`/node_modules/${name}`))
    .map(([, { version = "" }]) => version);
}

/** As semantic versioning orders them; a beta comes before its release. */
function compare(one: string, other: string): number {
  const parts = (version: string) =>
    version.split(/[.-]/).map((part) => (/^\d+$/.test(part) ? Number(part) : -1));
  const [left, right] = [parts(one), parts(other)];
  for (let place = 0; place < Math.max(left.length, right.length); place += 1) {
    const difference = (left[place] ?? 0) - (right[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
