import { isEnding, runCommand } from "../command";
import { explain } from "./explain";
import { UsageError } from "./failure";

/** Exit codes of every import; each has more of its own for what it finished with. */
export const CODES = { done: 0, failed: 1, usage: 2 } as const;

interface Import<Options> {
  help: string;
  /** Reads the command line, null when it asks for help; relative names begin at `folder`. Throws UsageError. */
  read: (args: string[], folder: string) => Options | null;
  /** Answers with the exit code. */
  work: (options: Options) => Promise<number>;
}

/** Runs a command that takes files from elsewhere, and says a failure in a sentence without a word of what is in them. */
export async function runImport<Options>({ help, read, work }: Import<Options>): Promise<void> {
  await runCommand(async () => {
    try {
      // npm and the first step of every command change the folder.
      const options = read(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
      if (options) return await work(options);
      process.stdout.write(help);
      return CODES.done;
    } catch (error) {
      if (isEnding()) throw error;
      process.stderr.write(`\n${explain(error)}\n`);
      return error instanceof UsageError ? CODES.usage : CODES.failed;
    }
  });
}
