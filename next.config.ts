import type { NextConfig } from "next";

/** The same for every answer; the Content-Security-Policy with its nonce comes from the middleware. */
const SECURITY_HEADERS = Object.entries({
  "Strict-Transport-Security": "max-age=63072000; includeSubDomains",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  // With no-referrer, browsers would send `Origin: null` with our own forms.
  "Referrer-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy":
    "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=(), publickey-credentials-get=(self), publickey-credentials-create=(self)",
}).map(([key, value]) => ({ key, value }));

const config: NextConfig = {
  output: "standalone",
  poweredByHeader: false,
  reactStrictMode: true,
  // Typechecking is part of `npm run check`, with the same compiler and settings.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  serverExternalPackages: [
    "@node-rs/argon2",
    "@react-pdf/renderer",
    "@aws-sdk/client-s3",
    "@zip.js/zip.js",
    "pino",
    "postgres",
    "sharp",
  ],
  // What the offline document is made of, taken in as it is.
  turbopack: {
    rules: {
      "*": [
        { condition: { query: "?text" }, type: "text" },
        { condition: { query: "?bytes" }, type: "bytes" },
      ],
    },
  },
  // Read from the disk when a paper is made, so no import leads to them.
  outputFileTracingIncludes: {
    "/**/*": [
      "node_modules/@fontsource/golos-text/files/golos-text-{latin,latin-ext,cyrillic}-{400,700}-normal.woff",
    ],
  },
  experimental: {
    // A page is loaded when it is first asked for: loading all of them at once lengthens the start.
    preloadEntriesOnStart: false,
    // Large enough to answer an oversized field in words; a larger body is refused before it is read.
    serverActions: { bodySizeLimit: "2mb" },
  },
  headers: async () => [{ source: "/:path*", headers: SECURITY_HEADERS }],
};

export default config;
