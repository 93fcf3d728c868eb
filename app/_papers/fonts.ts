import path from "node:path";
import { Font } from "@react-pdf/renderer";

/** Each file of the typeface holds one alphabet; what the first lacks is taken from the next. */
const ALPHABETS = ["latin", "latin-ext", "cyrillic"] as const;

/** Beside the running server; next.config.ts sees to it that they are there. */
const FILES = path.join(process.cwd(), "node_modules/@fontsource/golos-text/files");

for (const alphabet of ALPHABETS) {
  Font.register({
    family: familyOf(alphabet),
    fonts: [400, 700].map((fontWeight) => ({
      src: path.join(FILES, `golos-text-${alphabet}-${fontWeight}-normal.woff`),
      fontWeight,
    })),
  });
}
// The library would divide words as English ones.
Font.registerHyphenationCallback((word) => [word]);

/** For `fontFamily`. */
export const GOLOS: string[] = ALPHABETS.map(familyOf);

function familyOf(alphabet: (typeof ALPHABETS)[number]): string {
  return `Golos Text ${alphabet}`;
}
