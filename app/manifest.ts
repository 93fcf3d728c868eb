import type { MetadataRoute } from "next";
import { sr } from "#lib/texts/sr";
import { NAMES } from "./_offline/names";

const GROUND = "#eff4f3";

/** Puts the card on a telephone's first screen. Fetched without cookies, so in Latin for everybody. */
export default function manifest(): MetadataRoute.Manifest {
  const { common, healthCard } = sr;
  return {
    id: NAMES.scope,
    name: `${healthCard.title} – ${common.portal}`,
    short_name: healthCard.title,
    lang: "sr-Latn",
    start_url: NAMES.scope,
    scope: "/",
    display: "standalone",
    background_color: GROUND,
    theme_color: GROUND,
    icons: [
      { src: "/ikona-192.png", sizes: "192x192", type: "image/png" },
      { src: "/ikona-512.png", sizes: "512x512", type: "image/png" },
      { src: "/ikona-maskirana-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  };
}
