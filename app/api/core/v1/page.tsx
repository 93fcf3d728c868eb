import type { Metadata } from "next";
import { env } from "#lib/core/env";
import { openApiDocument } from "#lib/core-api/openapi/document";
import { attachmentPath, eventsPath, recordsPath } from "#lib/core-api/openapi/paths";
import { CORE_API, PROBLEMS } from "#lib/core-api/problems";
import { CORE_EVENTS } from "#lib/register/core-events";
import { KINDS } from "#lib/register/kinds";
import { Fields, Section } from "./section";

export function generateMetadata(): Metadata {
  const { info } = openApiDocument(env().appUrl);
  return { title: info.title, robots: { index: false, follow: false } };
}

/** The core API for people; English, for the developers of the core system. */
export default function CoreApiPage() {
  const { info, components } = openApiDocument(env().appUrl);
  const { schemas } = components;
  const listing = `${CORE_API}/openapi.json`;
  return (
    <main id="sadrzaj" className="wrap page" lang="en">
      <div className="page-head measured">
        <h1>{info.title}</h1>
        {info.description.split("\n\n").map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <p>
          <a href={listing}>{listing}</a>
        </p>
      </div>
      <div className="prose">
        {Object.values(KINDS).map((kind) => (
          <Section
            key={kind.name}
            id={kind.name}
            title={`PUT ${CORE_API}/${kind.name}`}
            about={recordsPath(kind).put}
          >
            <Fields of={schemas[kind.name]} />
          </Section>
        ))}
        <Section id="events" title={`GET ${CORE_API}/events`} about={eventsPath.get} />
        <Section id="attachments" title={`GET ${CORE_API}/attachments/{id}`} about={attachmentPath.get} />
        {Object.keys(CORE_EVENTS).map((kind) => (
          <Section key={kind} id={kind} title={kind} about={{ summary: schemas[kind]?.description ?? "" }}>
            <Fields of={schemas[kind]} />
          </Section>
        ))}
        {Object.entries(PROBLEMS).map(([name, { status, title }]) => (
          <Section key={name} id={name} title={`${status} ${name}`} about={{ summary: title }} />
        ))}
      </div>
    </main>
  );
}
