import path from "node:path";
import { parseArgs } from "node:util";
import { KIND_NAMES, type KindName } from "#lib/register/core-id";
import { isKindName } from "#lib/register/kinds";
import { UsageError } from "../importing/failure";
import { CSV_KINDS } from "./csv";

export interface Options {
  files: FileToImport[];
  isDryRun: boolean;
  isSnapshot: boolean;
  closesAnyNumber: boolean;
}

export interface FileToImport {
  /** As it was given; "-" is standard input. */
  name: string;
  path: string;
  kind: KindName;
  format: "ndjson" | "csv";
  rejectsPath: string;
}

/** Reads the command line; null when it asks for help. `folder` is where relative names begin. */
export function readOptions(args: string[], folder: string): Options | null {
  const { values, positionals } = parse(args);
  if (values.help) return null;
  if (positionals.length === 0) throw new UsageError("No file is named.");
  if (positionals.filter((name) => name === "-").length > 1)
    throw new UsageError("Standard input can be read once only.");
  if (values.rejects && positionals.length > 1) throw new UsageError("--rejects goes with one file only.");
  const isDryRun = values["dry-run"] ?? false;
  return {
    files: positionals.map((name) => fileToImport(name, folder, { ...values, isDryRun })),
    isDryRun,
    isSnapshot: values.snapshot ?? false,
    closesAnyNumber: values["close-any-number"] ?? false,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        kind: { type: "string" },
        csv: { type: "boolean" },
        "dry-run": { type: "boolean" },
        snapshot: { type: "boolean" },
        "close-any-number": { type: "boolean" },
        rejects: { type: "string" },
        help: { type: "boolean" },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

type Given = ReturnType<typeof parse>["values"] & { isDryRun: boolean };

function fileToImport(name: string, folder: string, given: Given): FileToImport {
  const kind = given.kind ?? kindFromName(name);
  if (!kind || !isKindName(kind))
    throw new UsageError(`What does ${name} hold? Give --kind with one of: ${KIND_NAMES.join(", ")}.`);
  const format = formatOf(name, given.csv ?? false);
  if (format === "csv" && !CSV_KINDS.includes(kind))
    throw new UsageError(`${name}: CSV is for ${CSV_KINDS.join(" and ")}; send ${kind} as NDJSON.`);
  // A dry run leaves alone what an interrupted import will go on with.
  const suffix = given.isDryRun ? "dry-run.rejects.ndjson" : "rejects.ndjson";
  const rejects = given.rejects ?? `${name === "-" ? kind : name}.${suffix}`;
  return { name, path: path.resolve(folder, name), kind, format, rejectsPath: path.resolve(folder, rejects) };
}

/** The longest first: "health-cards" is not "health". */
function kindFromName(name: string): KindName | undefined {
  const base = path.basename(name).toLowerCase();
  return KIND_NAMES.find((kind) => new RegExp(`^${kind}(?![a-z])`).test(base));
}

function formatOf(name: string, isCsv: boolean): "ndjson" | "csv" {
  if (name === "-") return isCsv ? "csv" : "ndjson";
  const [, extension] = /\.(ndjson|jsonl|csv)(?:\.gz)?$/i.exec(name) ?? [];
  if (!extension && !isCsv)
    throw new UsageError(`${name} is none of .ndjson, .jsonl and .csv, each also with .gz.`);
  return isCsv || extension?.toLowerCase() === "csv" ? "csv" : "ndjson";
}
