import { atEnd, runCommand } from "./command";
import { startCronClock } from "./cron-clock";
import { localSettings } from "./local";
import { startDevelopmentPortal } from "./portal-server";
import { prepareDatabase } from "./seed";
import { step } from "./step";

/** The portal as a developer wants it: sample clients, settings from `.env`, pages compiled anew after each change. */
async function develop(): Promise<number> {
  atEnd(() => process.stdout.write("\nThe portal and its database have stopped.\n"));
  const settings = await step("Settings and database", () => localSettings({ mode: "development" }));
  await step("Schema and sample clients", () => prepareDatabase(settings));
  const server = await step("Development server", () => startDevelopmentPortal(settings));
  atEnd(server.stop);
  atEnd(startCronClock(settings));
  server.follow();
  process.stdout.write(`\n${settings.APP_URL}, letters at ${settings.APP_URL}/dev/mailbox\n\n`);
  await server.ended;
  return 1;
}

await runCommand(develop, 0);
