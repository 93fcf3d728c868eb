import { commandContext } from "../command-context";
import { CODES, runImport } from "../importing/run-import";
import { type CheckedFile, checkFile } from "./check";
import { connectAlone } from "./connection";
import { HELP } from "./help";
import { importFile } from "./import-file";
import { type Options, readOptions } from "./options";
import { summaryOf } from "./summary";

const REJECTS = 3;
const TOO_MANY_VANISHED = 4;

/** Nothing changes before every file was read to its end. */
async function importAll(options: Options): Promise<number> {
  const files: CheckedFile[] = [];
  for (const file of options.files) files.push(await checkFile(file));
  const ctx = await commandContext();
  const sql = await connectAlone(ctx.env);
  let code: number = CODES.done;
  for (const file of files) {
    const summary = await importFile(ctx, sql, file, options);
    process.stdout.write(summaryOf(file, summary, options.isDryRun));
    if (summary.rejected > 0) code = Math.max(code, REJECTS);
    if (summary.tooMany) code = TOO_MANY_VANISHED;
  }
  return code;
}

/** `npm run register:import -- [options] FILE...`: what `--help` says. */
await runImport({ help: HELP, read: readOptions, work: importAll });
