import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { makeToken } from "#lib/core-api/tokens/make-token";
import { revokeToken } from "#lib/core-api/tokens/revoke-token";
import { atEnd, runCommand } from "../command";
import { commandContext } from "../command-context";
import { coreClient } from "./core-client";
import { startPlaying } from "./play";

const POLL = 2000;

/** `npm run core:play -- [http://localhost:3000]`: plays the insurer's core system to a running demo, until Ctrl+C. */
async function corePlay(): Promise<number> {
  const ctx = await commandContext();
  if (ctx.env.mode === "production") throw new Error("Production has a core system of its own.");
  const [portal = `http://localhost:${process.env.PORT || 3000}`] = process.argv.slice(2);
  const name = `play-${randomUUID().slice(0, 8)}`;
  const made = await makeToken(ctx, {
    name,
    scopes: ["register:write", "events:read", "attachments:read"],
    days: 1,
  });
  if (!made.ok) throw new Error("No token could be made.");
  atEnd(() => revokeToken(ctx, name));
  const client = coreClient(portal, made.value.token);
  const play = startPlaying(client, say);
  say(`The core system plays to ${portal}. Send a request there; Ctrl+C ends it.`);
  for (;;) {
    try {
      for (const event of await client.newEvents()) play(event);
    } catch (error) {
      say(`${portal} does not answer as it should, and is asked again: ${String(error)}`);
    }
    await pause(POLL);
  }
}

function say(words: string): void {
  process.stdout.write(`${words}\n`);
}

await runCommand(corePlay, 0);
