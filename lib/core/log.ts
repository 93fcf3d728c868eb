import pino from "pino";

/** The only fields a log line may carry: nothing a visitor typed, no JMBG, code, password, address or token. */
export interface LogFields {
  requestNumber?: string;
  accountId?: string;
  sessionId?: string;
  mailId?: string;
  mailKind?: string;
  path?: string;
  method?: string;
  status?: number;
  refusal?: string;
  limit?: string;
  milliseconds?: number;
  count?: number;
  /** Name and code of an error. Never its message: drivers put parameters there. */
  error?: string;
  /** Where an error was thrown, without its message. */
  stack?: string;
}

export interface Log {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

const FIELDS = [
  "requestNumber",
  "accountId",
  "sessionId",
  "mailId",
  "mailKind",
  "path",
  "method",
  "status",
  "refusal",
  "limit",
  "milliseconds",
  "count",
  "error",
  "stack",
] as const satisfies readonly (keyof LogFields)[];

const root = pino({
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (level) => ({ level }) },
});

/** Structured lines on standard output; a field that is not on the list is dropped, whatever the caller passed. */
export function createLog(always: LogFields = {}): Log {
  const write =
    (level: "info" | "warn" | "error") =>
    (event: string, fields: LogFields = {}) =>
      root[level](allowed({ ...always, ...fields }), event);
  return { info: write("info"), warn: write("warn"), error: write("error") };
}

/** Describes a thrown value without its message and without anything it was given. */
export function describeError(thrown: unknown): Pick<LogFields, "error" | "stack"> {
  if (!(thrown instanceof Error)) return { error: typeof thrown };
  const cause = thrown.cause instanceof Error ? thrown.cause : thrown;
  const code = "code" in cause && typeof cause.code === "string" ? ` ${cause.code}` : "";
  // A message may hold lines that look like frames.
  const frames = (thrown.stack ?? "")
    .replace(thrown.message, "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line));
  return {
    error: `${cause.name}${code}`,
    stack: frames
      .slice(0, 8)
      .map((line) => line.trim())
      .join(" | "),
  };
}

function allowed(fields: LogFields): LogFields {
  return Object.fromEntries(
    FIELDS.filter((name) => fields[name] !== undefined).map((name) => [name, fields[name]]),
  );
}
