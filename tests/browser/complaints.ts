import type { BrowserContext } from "@playwright/test";

/**
 * Everything that must not happen on any page: errors and warnings of the console (a breach of the security policy is
 * one), exceptions, and requests to other hosts.
 */
export function watchForComplaints(
  context: BrowserContext,
  home: string,
  tolerated: RegExp | null,
): string[] {
  const complaints: string[] = [];
  const complain = (text: string) => {
    if (!tolerated?.test(text)) complaints.push(text);
  };
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type()))
      complain(`console: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (problem) => complain(`exception: ${problem.error().message}`));
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.origin !== home) complain(`foreign host: ${url.href}`);
  });
  return complaints;
}
