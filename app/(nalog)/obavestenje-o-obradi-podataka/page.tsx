import type { Metadata } from "next";
import { formatDate } from "#lib/texts/format";
import type { NoticeSection, Purpose } from "#lib/texts/privacy-notice";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { visitorTexts } from "../../_server/texts";
import { Facts } from "../../_ui/facts";
import { pageMetadata } from "../../_ui/metadata";
import { Chapter } from "../../_ui/prose";

export async function generateMetadata(): Promise<Metadata> {
  const { texts } = await visitorTexts();
  return pageMetadata(texts, "privacy");
}

export default async function PrivacyNoticePage() {
  const { privacy } = (await visitorTexts()).texts;
  const { version, effectiveFrom, ...notice } = privacy.notice;
  const sections: [string, NoticeSection][] = Object.entries(notice.sections);
  return (
    <div className="wrap page">
      <div className="page-head">
        <h1>{privacy.title}</h1>
        <p className="lead">{say(privacy.version, { version, date: formatDate(effectiveFrom) })}</p>
      </div>
      <div className="reading">
        <Contents title={privacy.contents} sections={sections} />
        <article className="prose">
          {sections.map(([anchor, section]) => (
            <Chapter
              key={anchor}
              id={anchor}
              title={section.title}
              paragraphs={section.paragraphs}
              points={section.points ?? []}
            >
              {section.purposes?.map((purpose) => (
                <PurposeFacts key={purpose.purpose} purpose={purpose} words={privacy} />
              ))}
              {section.closing && <p>{tied(section.closing)}</p>}
            </Chapter>
          ))}
        </article>
      </div>
    </div>
  );
}

function Contents({ title, sections }: { title: string; sections: [string, NoticeSection][] }) {
  return (
    <nav className="chapters" aria-labelledby="sadrzaj-obavestenja">
      <h2 className="h3" id="sadrzaj-obavestenja">
        {title}
      </h2>
      <ol>
        {sections.map(([anchor, section]) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>{section.title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function PurposeFacts({ purpose, words }: { purpose: Purpose; words: Texts["privacy"] }) {
  return (
    <div className="card purpose">
      <h3>{tied(purpose.purpose)}</h3>
      <Facts
        facts={[
          { term: words.data, value: tied(purpose.data) },
          { term: words.basis, value: tied(purpose.basis) },
          { term: words.kept, value: tied(purpose.kept) },
        ]}
      />
    </div>
  );
}
