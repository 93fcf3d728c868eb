import { buildIfChanged } from "#db/build";
import { atEnd, runCommand } from "#db/command";
import { runTool } from "#db/tool";
import { type Outcome, playwrightOutcome, vitestOutcome } from "./support/runners";
import { startTestServer } from "./support/test-server";

/** Everything that proves the portal, from a fresh clone. Two cores: the build runs beside the tests that need none. */
async function proveAll(): Promise<number> {
  const outcomes: Outcome[] = [];
  const stage = async (name: string, work: () => Promise<Outcome>) => {
    const outcome = await timed(name, work);
    outcomes.push(outcome);
    return outcome.failed === 0;
  };

  await stage("embedded database", startDatabase);
  const [isBuilt] = await Promise.all([
    stage("production build", build),
    stage("check", check).then(() => stage("rules", () => vitest("rules"))),
  ]);
  if (isBuilt) {
    await stage("journeys", () => vitest("journeys"));
    await stage("browser", browser);
  }

  const sum = (count: "passed" | "failed") => outcomes.reduce((total, outcome) => total + outcome[count], 0);
  process.stdout.write(`\n${sum("passed")} passed, ${sum("failed")} failed\n`);
  return sum("failed") === 0 ? 0 : 1;
}

async function startDatabase(): Promise<Outcome> {
  const server = await startTestServer();
  atEnd(server.stop);
  process.env.TEST_TEMPLATE_URL = server.url;
  return { passed: 0, failed: 0 };
}

async function build(): Promise<Outcome> {
  const done = await buildIfChanged();
  return { passed: 0, failed: 0, note: done };
}

async function check(): Promise<Outcome> {
  const { code, output } = await runTool("npm", ["run", "--silent", "check"]);
  return { passed: 0, failed: code === 0 ? 0 : 1, output };
}

async function vitest(project: string): Promise<Outcome> {
  const report = `.data/tests/${project}.json`;
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const run = await runTool("npx", ["vitest", "run", "--project", project, ...reporters]);
  return vitestOutcome(run, report);
}

async function browser(): Promise<Outcome> {
  const report = ".data/tests/browser.json";
  const run = await runTool("npx", ["playwright", "test", "--reporter=list,json"], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  return playwrightOutcome(run, report);
}

async function timed(name: string, work: () => Promise<Outcome>): Promise<Outcome> {
  const start = performance.now();
  const outcome = await work().catch((error) => ({ passed: 0, failed: 1, output: String(error), note: "" }));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (outcome.failed > 0) process.stdout.write(`\n${outcome.output ?? ""}\n`);
  const counts =
    outcome.passed + outcome.failed > 0
      ? `${outcome.passed} passed, ${outcome.failed} failed`
      : (outcome.note ?? "done");
  process.stdout.write(`${name.padEnd(20)}${counts.padEnd(28)}${seconds.padStart(6)} s\n`);
  return outcome;
}

await runCommand(proveAll);
