/** Milliseconds between two plain lines, and between two redrawings. */
const EVERY = { plain: 10_000, drawn: 200 };
const BAR = 24;

interface Terminal {
  isTTY?: boolean;
  write(text: string): unknown;
}

export interface Progress {
  show(done: { bytes: number; records: number }): void;
  end(): void;
}

/** Tells on stderr how far a file has come: one line drawn again and again on a terminal, else a line now and then. */
export function startProgress(name: string, size: number, terminal: Terminal = process.stderr): Progress {
  const start = performance.now();
  let [shown, drawn] = [start, false];
  return {
    show({ bytes, records }) {
      const now = performance.now();
      if (now - shown < (terminal.isTTY ? EVERY.drawn : EVERY.plain)) return;
      shown = now;
      const line = progressLine(bytes / size, records, (now - start) / 1000);
      terminal.write(terminal.isTTY ? `\r\x1b[K${name} ${bar(bytes / size)} ${line}` : `${name} ${line}\n`);
      drawn = Boolean(terminal.isTTY);
    },
    end() {
      if (drawn) terminal.write("\r\x1b[K");
    },
  };
}

/** `share` of the file is read; `records` were settled in `seconds`. */
export function progressLine(share: number, records: number, seconds: number): string {
  const rate = Math.round(records / seconds);
  const remaining = share > 0 ? Math.round((seconds / share) * (1 - share)) : 0;
  return `${Math.floor(share * 100)} %, ${rate} records/s, ${clock(remaining)} remaining`;
}

function bar(share: number): string {
  const full = Math.round(share * BAR);
  return `[${"#".repeat(full)}${".".repeat(BAR - full)}]`;
}

function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}
