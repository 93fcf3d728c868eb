const INTERRUPTED = 130;

const leftToDo: (() => unknown)[] = [];
let ending = false;

/**
 * Runs a command to its end: its work, then everything it left with `atEnd`, then the exit code that the work returned.
 * Ctrl+C and a failure put the same things away. `interruptedCode` is for commands that end by Ctrl+C only.
 */
export async function runCommand(work: () => Promise<number>, interruptedCode = INTERRUPTED): Promise<void> {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(signal, () => void end(interruptedCode));
  try {
    await end(await work());
  } catch (error) {
    if (!ending) process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
    await end(1);
  }
}

/** Leaves something to be put away when the command ends; the last one left goes first. */
export function atEnd(task: () => unknown): void {
  leftToDo.push(task);
}

/** Whether things are being put away: what fails now fails because of that. */
export function isEnding(): boolean {
  return ending;
}

async function end(code: number): Promise<void> {
  if (ending) return;
  ending = true;
  for (const task of leftToDo.reverse()) await task();
  process.exit(code);
}
