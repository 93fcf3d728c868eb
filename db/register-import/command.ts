import { isEnding, runCommand } from "../command";
import { commandContext } from "../command-context";
import { type CheckedFile, checkFile } from "./check";
import { connectAlone } from "./connection";
import { explain } from "./explain";
import { HELP } from "./help";
import { importFile } from "./import-file";
import { type Options, readOptions, UsageError } from "./options";
import { summaryOf } from "./summary";

const CODES = { done: 0, failed: 1, usage: 2, rejects: 3, tooManyVanished: 4 };

/** `npm run register:import -- [options] FILE...`: what `--help` says. */
async function registerImport(): Promise<number> {
  try {
    // npm and the first step of every command change the folder.
    const options = readOptions(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
    if (options) return await importAll(options);
    process.stdout.write(HELP);
    return CODES.done;
  } catch (error) {
    if (isEnding()) throw error;
    process.stderr.write(`\n${explain(error)}\n`);
    return error instanceof UsageError ? CODES.usage : CODES.failed;
  }
}

/** Nothing changes before every file was read to its end. */
async function importAll(options: Options): Promise<number> {
  const files: CheckedFile[] = [];
  for (const file of options.files) files.push(await checkFile(file));
  const ctx = await commandContext();
  const sql = await connectAlone(ctx.env);
  let code = CODES.done;
  for (const file of files) {
    const summary = await importFile(ctx, sql, file, options);
    process.stdout.write(summaryOf(file, summary, options.isDryRun));
    if (summary.rejected > 0) code = Math.max(code, CODES.rejects);
    if (summary.tooMany) code = CODES.tooManyVanished;
  }
  return code;
}

await runCommand(registerImport);
