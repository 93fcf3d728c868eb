import { notFound, redirect } from "next/navigation";
import type { ReactNode } from "react";
import { listAttachments } from "#lib/attachments/list-attachments";
import type { ClientContext } from "#lib/core/context";
import type { Draft } from "#lib/requests/draft";
import { journeyOf } from "#lib/requests/journey-of";
import { openDraft } from "#lib/requests/open-draft";
import { slotsOf, stepsOf } from "#lib/requests/progress";
import type { Texts } from "#lib/texts/sr";
import { addressPart } from "../../../_server/address-part";
import { visitorTexts } from "../../../_server/texts";
import { BackLink } from "../../../_ui/back-link";
import { askedFields } from "../asked-fields";
import { DocumentsForm } from "../documents/documents-form";
import { PhotoTips } from "../documents/photo-tips";
import { shownSlots } from "../documents/shown-slots";
import { type ToldByUpload, uploadRefusal } from "../documents/upload-refusal";
import { doneWords } from "../done-words";
import { removeDocumentAbout, sendAbout } from "./actions";
import { type About, type AboutPlace, findAbout } from "./find-about";
import { AboutName } from "./name";

export interface AboutPageProps {
  params: Promise<{ broj: string }>;
  searchParams: Promise<ToldByUpload & { uradjeno?: string }>;
}

type Told = Awaited<AboutPageProps["searchParams"]>;

/** One page for what belongs to a claim or authorisation; where nothing can be added any more, that one's own page says how it stands. */
export async function aboutPage(
  ctx: ClientContext,
  kind: AboutPlace["kind"],
  of: AboutPlace["of"],
  { params, searchParams }: AboutPageProps,
): Promise<ReactNode> {
  const place = { kind, of, key: addressPart((await params).broj) };
  const { texts } = await visitorTexts();
  const about = await findAbout(ctx, texts, place);
  if (!about) notFound();
  const opened = await openDraft(ctx, kind, about.id);
  if (!opened.ok) redirect(about.address);
  return form(ctx, texts, { place, about, draft: opened.value, told: await searchParams });
}

interface Asked {
  place: AboutPlace;
  about: About;
  draft: Draft;
  told: Told;
}

async function form(ctx: ClientContext, texts: Texts, { place, about, draft, told }: Asked) {
  const [step] = stepsOf(draft);
  if (!step) throw new Error("Nothing is asked");
  const words = texts.requests.about[place.kind];
  const { pages, documents } = texts.requests;
  const { title } = Object.values<{ title: string }>(words.steps)[0] ?? words;
  return (
    <DocumentsForm
      save={sendAbout.bind(null, place, draft.id)}
      remove={removeDocumentAbout.bind(null, place)}
      title={title}
      head={
        <>
          <BackLink href={about.address}>{words.back}</BackLink>
          <div className="page-head">
            <h1>{title}</h1>
            <p className="lead">
              <AboutName texts={texts} about={about} />
            </p>
          </div>
        </>
      }
      done={doneWords(texts, told.uradjeno)}
      aside={<PhotoTips texts={documents} example="paper" />}
      requestId={draft.id}
      isDirect={ctx.storage.direct !== null}
      back={`${about.address}/${journeyOf(place.kind).address}`}
      slots={shownSlots(texts, slotsOf(step, draft), await listAttachments(ctx, draft.id))}
      fields={askedFields(texts, step, draft)}
      refused={uploadRefusal(texts, told, ctx.requestNumber)}
      words={{ yes: pages.yes, no: pages.no, save: words.send, later: words.later, documents }}
    />
  );
}
