import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { LetterKind, RenderedLetter } from "#lib/mail/letters";
import { renderLetter } from "./registry";
import { samples } from "./samples";

const APP_URL = "https://portal.primer.test";

const { values: asked } = parseArgs({ options: { write: { type: "string" }, port: { type: "string" } } });
if (asked.write) await writeAll(asked.write);
else serve(Number(asked.port ?? 0));

async function writeAll(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, letter] of await renderAll()) {
    await writeFile(join(folder, `${name}.html`), letter.html);
    await writeFile(join(folder, `${name}.txt`), letter.text);
  }
  process.stdout.write(`${folder}\n`);
}

/** Renders anew for each request; a change in a letter shows after the command is started again. */
function serve(port: number): void {
  const server = createServer(async (request, response) => {
    const letters = await renderAll();
    const [, name = "", part] = (request.url ?? "/").split("/");
    const letter = letters.get(name);
    const isText = part === "text";
    const page = letter ? letter[isText ? "text" : "html"] : index(letters);
    response.setHeader("Content-Type", `text/${isText ? "plain" : "html"}; charset=utf-8`);
    response.end(page);
  });
  server.listen(port, "127.0.0.1", () => {
    process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}/\n`);
  });
}

function index(letters: Map<string, RenderedLetter>): string {
  const rows = [...letters].map(
    ([name, letter]) =>
      `<li><a href="/${name}">${letter.subject}</a> (<a href="/${name}/text">${name}.txt</a>)</li>`,
  );
  return `<!doctype html><meta charset="utf-8"><ul style="font: 18px/2 sans-serif">${rows.join("")}</ul>`;
}

async function renderAll(): Promise<Map<string, RenderedLetter>> {
  const letters = new Map<string, RenderedLetter>();
  for (const kind of Object.keys(samples) as LetterKind[]) await renderKind(kind, letters);
  return letters;
}

async function renderKind<Kind extends LetterKind>(
  kind: Kind,
  letters: Map<string, RenderedLetter>,
): Promise<void> {
  for (const [variant, letter] of Object.entries(samples[kind])) {
    letters.set(
      `${kind}-${variant}`,
      await renderLetter(kind, letter as Parameters<typeof renderLetter<Kind>>[1], APP_URL),
    );
  }
}
