import type { Metadata } from "next";
import { tied } from "#lib/texts/tied";
import { visitorTexts } from "../../_server/texts";
import { pageMetadata } from "../../_ui/metadata";
import { phones } from "../../_ui/phone";
import { Chapter } from "../../_ui/prose";
import { rich } from "../../_ui/rich";
import { Steps } from "../../_ui/steps";

export async function generateMetadata(): Promise<Metadata> {
  const { texts } = await visitorTexts();
  return pageMetadata(texts, "complaint");
}

export default async function ComplaintPage() {
  const { texts } = await visitorTexts();
  const { title, lead, steps, ways, contents, bank } = texts.complaint;
  return (
    <div className="wrap page">
      <div className="page-head measured">
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
      </div>
      <div className="prose">
        <Chapter id="kome" title={ways.title}>
          <p>{rich(ways.phone, phones(texts))}</p>
          <p>{ways.post}</p>
        </Chapter>
        <Chapter id="tok" title={steps.title}>
          <Steps>{steps.items.map(tied)}</Steps>
        </Chapter>
        <Chapter id="sadrzina" title={contents.title} points={contents.items}>
          <p>{tied(contents.caution)}</p>
        </Chapter>
        <Chapter id="narodna-banka" title={bank.title}>
          <p>{rich(tied(bank.text), { bank: <a href={`https://${bank.site}`}>{bank.site}</a> })}</p>
          <p>{tied(bank.court)}</p>
        </Chapter>
      </div>
    </div>
  );
}
