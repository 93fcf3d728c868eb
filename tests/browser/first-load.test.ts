import { gzipSync } from "node:zlib";
import { expect, test } from "./fixtures";

/** The framework alone takes 135. */
const MOST_KILOBYTES = 150;

for (const path of ["/prijava", "/registracija"]) {
  test(`${path} loads at most ${MOST_KILOBYTES} kB of JavaScript before it can be used`, async ({
    request,
  }) => {
    const html = await (await request.get(path)).text();
    const tags = html.match(/<script[^>]+>/g) ?? [];
    // Browsers of today do not fetch the script for those without modules.
    const fetched = tags.filter((tag) => !tag.includes("noModule"));
    const scripts = new Set(fetched.flatMap((tag) => /src="([^"]+)"/.exec(tag)?.[1] ?? []));
    let bytes = 0;
    for (const script of scripts) bytes += gzipSync(await (await request.get(script)).body()).length;
    expect(scripts.size).toBeGreaterThan(0);
    expect(bytes / 1000).toBeLessThan(MOST_KILOBYTES);
  });
}
