import "./globals.css";
import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { preload } from "react-dom";
import { env } from "#lib/core/env";
import { visitorTexts } from "./_server/texts";
import latin from "./_ui/fonts/golos-latin.woff2";
import { ClientTextsProvider } from "./_ui/public-frame";

// The nonce of the security policy exists only on pages rendered for one request.
export const dynamic = "force-dynamic";

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

/** No title here: it would win over the one that a form writes when there are errors. */
export function generateMetadata(): Metadata {
  return { metadataBase: new URL(env().appUrl), formatDetection: { telephone: false } };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { texts, language } = await visitorTexts();
  const { refusals: _, ...common } = texts.common;
  const { metadata: __, ...frame } = texts.frame;
  const requestNumber = (await headers()).get("x-request-number");
  preload(latin, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  return (
    <html lang={language}>
      <head>{requestNumber && <meta name="request-number" content={requestNumber} />}</head>
      <body>
        <ClientTextsProvider texts={{ common, frame, trouble: texts.trouble, language }}>
          {children}
        </ClientTextsProvider>
      </body>
    </html>
  );
}
