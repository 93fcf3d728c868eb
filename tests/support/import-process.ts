import { type ChildProcess, spawn } from "node:child_process";
import { PROJECT } from "#db/local";
import { TEST_SETTINGS } from "./settings";

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

export interface Running {
  child: ChildProcess;
  ended: Promise<Ended>;
}

interface Import {
  command: "register-import" | "payments-import";
  /** Where npm was called. */
  folder: string;
  /** Of the database. */
  url: string;
  args: string[];
  /** For standard input. */
  input?: string | Buffer;
  settings?: Record<string, string>;
}

/** `npm run register:import -- ARGS` or `npm run payments:import -- ARGS`, as npm starts it in a folder. */
export function startImport({ command, folder, url, args, input = "", settings = {} }: Import): Running {
  const child = spawn(process.execPath, ["--import", "tsx", `db/${command}/command.ts`, ...args], {
    cwd: PROJECT,
    env: {
      ...process.env,
      ...TEST_SETTINGS,
      DATABASE_URL: url,
      DATABASE_DIRECT_URL: "",
      INIT_CWD: folder,
      ...settings,
    },
  });
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on("data", (piece: Buffer) => out.push(piece));
  child.stderr.on("data", (piece: Buffer) => err.push(piece));
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  const ended = new Promise<Ended>((resolve) => {
    child.on("close", (code) =>
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    );
  });
  return { child, ended };
}
