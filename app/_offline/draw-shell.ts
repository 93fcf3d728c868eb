import { createHash } from "node:crypto";
import type { Language } from "#lib/texts/language";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import cyrillic from "../_ui/fonts/golos-cyrillic.woff2?bytes";
import latin from "../_ui/fonts/golos-latin.woff2?bytes";
import serbian from "../_ui/fonts/golos-sr.woff2?bytes";
import { MEDIC_PHONE_HREF } from "../_ui/phone";
import base from "../_ui/styles/base.css?text";
import buttons from "../_ui/styles/buttons.css?text";
import head from "../_ui/styles/head.css?text";
import card from "../_ui/styles/health-card.css?text";
import pages from "../_ui/styles/pages.css?text";
import qr from "../_ui/styles/paying.css?text";
import roof from "../_ui/styles/roof.css?text";
import tokens from "../_ui/styles/tokens.css?text";
import { weavePaths } from "../_ui/weave";
import { NAMES } from "./names";
import own from "./shell.css?text";
import script from "./shell.js?text";

interface Shell {
  html: string;
  /** Nothing runs and nothing is drawn but what stands in the document, and nothing can be sent anywhere. */
  policy: string;
}

/** The document that shows kept cards without the network: whole in itself, and the same for everybody. */
export function drawShell(texts: Texts, language: Language): Shell {
  const style = [...FACES, tokens, base, roof, head, buttons, pages, card, qr, own].join("\n");
  const code = `"use strict";const NAMES=${JSON.stringify(NAMES)};\n${script}`;
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(code)}'`,
    `style-src '${hashOf(style)}'`,
    "font-src data:",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
  ].join("; ");
  return { html: document(texts, language, style, code), policy };
}

const FACES = [
  face(latin, "U+0020-007E, U+00A0-00FF, U+2013-2014, U+2018-201E, U+2026, U+20AC, U+2190, U+2192, U+2212"),
  face(serbian, "U+0106-0107, U+010C-010D, U+0110-0111, U+0160-0161, U+017D-017E"),
  face(cyrillic, "U+0400-045F"),
];

function face(font: Uint8Array, range: string): string {
  const source = `data:font/woff2;base64,${Buffer.from(font).toString("base64")}`;
  return `@font-face{font-family:"Golos Text";src:url("${source}") format("woff2");font-weight:400 800;unicode-range:${range}}`;
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

/** One course of tiles, as over every page. */
const ROOF = `<svg class="roof" height="20" aria-hidden="true" focusable="false"><defs><pattern id="crep" width="28" height="20" patternUnits="userSpaceOnUse"><path class="clay-1" d="M0 -20h28V6a14 14 0 0 1-28 0z"/><path class="clay-gap" d="M28 -20V6"/></pattern></defs><rect width="100%" height="20" fill="url(#crep)"/></svg>`;

function document(texts: Texts, language: Language, style: string, code: string): string {
  const { healthCard: words, common } = texts;
  const { offline } = words;
  const weave = weavePaths()
    .map((path) => `<path d="${path}"/>`)
    .join("");
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>${words.title}</title><style>${style}</style></head><body class="shell">${ROOF}<main><div class="wrap page">
<p class="brand"><b>${common.brand}</b>${common.portal}</p>
<div class="page-head"><h1>${tied(words.title)}</h1>
<noscript><p class="lead">${tied(offline.noScript)}</p></noscript>
<p class="lead" id="lead" hidden>${tied(offline.lead)} <span id="as-of"></span></p>
<div id="none" hidden><p class="lead">${tied(offline.none)}. ${tied(offline.noneText)}</p></div>
<div id="ended" hidden><p class="lead">${tied(offline.ended)}. ${tied(offline.endedText)}</p></div></div>
<div class="stack-l" id="cards"></div>
<p class="after-cards">${words.medicCallCentre}: <a href="${MEDIC_PHONE_HREF}">${words.medicPhone}</a></p>
<p class="after-cards"><a class="button button--quiet" href="">${offline.again}</a></p></div></main>
<template id="card"><div class="kept"><article class="ecard"><svg class="weave" viewBox="0 0 480 58" preserveAspectRatio="xMidYMin slice" aria-hidden="true" focusable="false">${weave}</svg>
<p class="name"></p><p>${words.line}</p><dl></dl></article><div class="qr"><svg role="img" width="216" height="216" shape-rendering="crispEdges"><path class="light" fill="#fff"/><path class="dark" fill="#000"/></svg></div></div></template>
<script>${code}</script></body></html>`;
}
