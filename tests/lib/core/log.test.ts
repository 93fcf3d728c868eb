import { spawnSync } from "node:child_process";
import { DrizzleQueryError } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { describeError } from "#lib/core/log";

const JMBG = "1505985710005";

describe("createLog (D4)", () => {
  it("D3, D4, L10: drops every field that is not on its list, whatever the caller passes", () => {
    const given = {
      requestNumber: "4K7-2M9",
      path: "/prijava",
      username: "petar",
      password: "tajna",
      jmbg: JMBG,
      code: "482913",
      email: "petar@primer.test",
      token: "t",
      err: { message: JMBG },
    };
    const { time, ...line } = JSON.parse(written(given));
    expect(line).toEqual({ level: "warn", requestNumber: "4K7-2M9", path: "/prijava", msg: "trial" });
    expect(new Date(time).getTime()).toBeGreaterThan(0);
  });

  it("leaves out fields without a value", () => {
    expect(JSON.parse(written({ status: 200 }))).not.toHaveProperty("path");
  });
});

describe("describeError (D4)", () => {
  it("D4: tells name and place of a driver's error, never its message or parameters", () => {
    const cause = Object.assign(new TypeError(`duplicate key (${JMBG})`), { code: "23505", detail: JMBG });
    const thrown = new DrizzleQueryError("insert into accounts values ($1)", [JMBG], cause);
    const described = describeError(thrown);
    expect(described.error).toBe("TypeError 23505");
    expect(described.stack).toContain("log.test.ts");
    expect(JSON.stringify(described)).not.toMatch(/1505985710005|duplicate|insert/);
  });

  it("D4: a message that looks like a place in the code is a message all the same", () => {
    const described = describeError(new Error(`no account\n    at ${JMBG}`));
    expect(JSON.stringify(described)).not.toContain(JMBG);
  });

  it.each([[JMBG], [{ jmbg: JMBG }], [null], [undefined]])(
    "D4: of a thrown %j it tells the kind only",
    (thrown) => {
      expect(describeError(thrown)).toEqual({ error: typeof thrown });
    },
  );
});

/** What a process really writes: pino goes past process.stdout. */
function written(fields: object): string {
  const program = `import("#lib/core/log").then(({ createLog }) => createLog().warn("trial", ${JSON.stringify(fields)}))`;
  const run = spawnSync(process.execPath, ["--import", "tsx", "--eval", program], { encoding: "utf8" });
  expect(run.stderr).toBe("");
  return run.stdout;
}
