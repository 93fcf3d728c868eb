import path from "node:path";
import { parseArgs } from "node:util";
import { UsageError } from "../importing/failure";

/** Reads the command line into whole paths; null when it asks for help. `folder` is where relative names begin. */
export function readOptions(args: string[], folder: string): string[] | null {
  const { values, positionals } = parse(args);
  if (values.help) return null;
  if (positionals.length === 0) throw new UsageError("No file is named.");
  return positionals.map((name) => path.resolve(folder, name));
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { help: { type: "boolean" } } });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
