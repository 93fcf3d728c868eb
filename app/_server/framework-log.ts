import output from "node:console";
import { createLog, describeError } from "#lib/core/log";
import { warnSeldom } from "#lib/protection/warn-seldom";

/**
 * What the framework caught goes into the log like everything else: without its message, which may carry what a visitor
 * sent or a statement's values (security rule D4), and no more often than is useful.
 */
export function logForFramework(): void {
  const log = createLog();
  for (const level of ["error", "warn"] as const) {
    const plain = output[level].bind(output);
    output[level] = (...given: unknown[]) => {
      const thrown = given.find((one) => one instanceof Error);
      if (thrown) warnSeldom(log, "framework.failed", describeError(thrown));
      else plain(...given);
    };
  }
}
