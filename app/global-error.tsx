"use client";

import "./globals.css";
import { common } from "#lib/texts/sr/everywhere";
import { trouble } from "#lib/texts/sr/trouble";
import { phones } from "./_ui/phone";
import { rich } from "./_ui/rich";
import { Roof } from "./_ui/roof";

const { title, lead, again, urgent } = trouble.away;

/** Even the layout failed, so nothing is known of the visitor's language. Kept small: every page carries it. */
export default function GlobalErrorPage() {
  return (
    <html lang="sr-Latn">
      <body>
        <title>{title}</title>
        <Roof />
        <main className="wrap page stack">
          <h1>{title}</h1>
          <p className="lead">{lead}</p>
          <p>{rich(urgent.withoutNumber, phones({ common }))}</p>
          <p className="actions">
            <a className="button" href="/">
              {again}
            </a>
          </p>
        </main>
      </body>
    </html>
  );
}
