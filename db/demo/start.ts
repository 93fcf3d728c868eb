import path from "node:path";
import { buildIfChanged } from "../build";
import { atEnd, runCommand } from "../command";
import { startCronClock } from "../cron-clock";
import { DATA, localSettings } from "../local";
import { startMonriPlay } from "../monri-play/start";
import { startBuiltPortal } from "../portal-server";
import { prepareDatabase } from "../seed";
import { step } from "../step";
import { writeSampleStatement } from "./statement";
import { welcome } from "./welcome";

/** From whatever is there to a running portal with sample clients, on this machine only. */
async function demo(): Promise<number> {
  atEnd(() => process.stdout.write("\nThe portal and its database have stopped.\n"));
  const local = await step("Settings and database", () => localSettings({ mode: "demo" }));
  const settings = { ...local, ...(await cardGateway(local)) };
  await step("Schema and sample clients", () => prepareDatabase(settings));
  await step("Production build", buildIfChanged);
  const server = await step("Portal", () => startBuiltPortal(settings));
  atEnd(server.stop);
  atEnd(startCronClock(settings));
  writeSampleStatement(path.join(DATA, "izvod.xml"));
  process.stdout.write(welcome(settings.APP_URL ?? ""));
  await server.ended;
  throw new Error(`The portal ended by itself:\n${server.log().slice(-4000)}`);
}

/** The one that the environment names, else one that is played here. */
async function cardGateway(settings: Record<string, string>): Promise<Record<string, string>> {
  if (settings.MONRI_MERCHANT_KEY) return {};
  const played = await step("Card gateway, played here", () => startMonriPlay());
  atEnd(played.stop);
  return played.settings;
}

await runCommand(demo, 0);
