import type { Metadata } from "next";
import { tied } from "#lib/texts/tied";
import { visitorTexts } from "../../_server/texts";
import { pageMetadata } from "../../_ui/metadata";
import { phones } from "../../_ui/phone";
import { Chapter } from "../../_ui/prose";
import { rich } from "../../_ui/rich";

export async function generateMetadata(): Promise<Metadata> {
  const { texts } = await visitorTexts();
  return pageMetadata(texts, "accessibility");
}

export default async function AccessibilityPage() {
  const { texts } = await visitorTexts();
  const { title, lead, sections } = texts.accessibility;
  return (
    <div className="wrap page">
      <div className="page-head measured">
        <h1>{title}</h1>
        <p className="lead">{tied(lead)}</p>
      </div>
      <div className="prose">
        <Chapter id="smeta" title={sections.help.title}>
          <p>{rich(tied(sections.help.text), phones(texts))}</p>
        </Chapter>
        <Chapter id="uradjeno" title={sections.done.title} points={sections.done.items} />
        <Chapter id="ogranicenja" title={sections.limits.title} points={sections.limits.items} />
        <Chapter id="merilo" title={sections.standard.title} paragraphs={[sections.standard.text]} />
      </div>
    </div>
  );
}
