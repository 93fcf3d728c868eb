import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { findDocument } from "#lib/documents/find-document";
import { tied } from "#lib/texts/tied";
import { requireClient } from "../../../../_server/client";
import { page } from "../../../../_server/page";
import { visitorTexts } from "../../../../_server/texts";
import { hiddenMetadata } from "../../../../_ui/metadata";
import { phones } from "../../../../_ui/phone";
import { rich } from "../../../../_ui/rich";

export async function generateMetadata(): Promise<Metadata> {
  const { texts } = await visitorTexts();
  return hiddenMetadata(texts, texts.documents.away.title);
}

export default page<{ params: Promise<{ id: string }> }>(async ({ params }) => {
  const ctx = await requireClient("/pregled");
  const { id } = await params;
  const document = await findDocument(ctx, id);
  if (!document) notFound();
  const { texts } = await visitorTexts();
  const { away } = texts.documents;
  return (
    <div className="wrap page stack-l">
      <div className="page-head">
        <p className="soft">{document.title}</p>
        <h1>{away.title}</h1>
        <p className="lead">{tied(away.lead)}</p>
      </div>
      <p>{rich(tied(away.help), phones(texts))}</p>
      <div className="actions">
        <a className="button" href={`/dokumenta/${id}`}>
          {away.again}
        </a>
        <a className="go" href="/pregled">
          {away.back}
        </a>
      </div>
    </div>
  );
});
