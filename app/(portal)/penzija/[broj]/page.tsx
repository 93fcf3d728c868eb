import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { listDocuments } from "#lib/documents/list-documents";
import { readHistory, yearsOf } from "#lib/pension/history";
import { listContributions } from "#lib/pension/list-contributions";
import { addressPart } from "../../../_server/address-part";
import { requireClient } from "../../../_server/client";
import { page } from "../../../_server/page";
import { visitorTexts } from "../../../_server/texts";
import { BackLink } from "../../../_ui/back-link";
import { hiddenMetadata } from "../../../_ui/metadata";
import { About } from "./about";
import { Balances } from "./balances";
import { Contributions } from "./contributions";
import { Heading } from "./heading";
import { ownContract } from "./own-contract";
import { Statements } from "./statements";
import { ValueOverTime } from "./value-over-time";
import { paidYears, yearAsked } from "./years";

export async function generateMetadata(): Promise<Metadata> {
  const { texts } = await visitorTexts();
  return hiddenMetadata(texts, texts.pension.title);
}

interface Asked {
  params: Promise<{ broj: string }>;
  searchParams: Promise<{ godina?: string | string[] }>;
}

export default page<Asked>(async ({ params, searchParams }) => {
  const { broj } = await params;
  const ctx = await requireClient("/penzija", addressPart(broj));
  const contract = await ownContract(ctx, broj);
  if (!contract) notFound();
  const { texts } = await visitorTexts();
  const [{ days, history }, documents] = await Promise.all([
    readHistory(ctx, contract),
    listDocuments(ctx, "pension-contract", contract.id),
  ]);
  const years = paidYears(days);
  const year = yearAsked((await searchParams).godina, years);
  const contributions = years.length > 0 ? await listContributions(ctx, contract, year) : [];
  return (
    <div className="wrap page">
      {!contract.isOnly && <BackLink href="/penzija">{texts.pension.all}</BackLink>}
      <Heading texts={texts.pension} contract={contract} />
      <ValueOverTime texts={texts} contract={contract} history={history} />
      <div className="grid grid--main page-after">
        <div className="stack-l">
          {history && <Balances texts={texts.pension.balances} contract={contract} history={history} />}
          <Contributions
            texts={texts.pension.contributions}
            contract={contract}
            years={years}
            year={year}
            contributions={contributions}
          />
        </div>
        <div className="stack-l">
          <About texts={texts} contract={contract} />
          <Statements
            texts={texts.pension.statements}
            contract={contract}
            years={history ? yearsOf(history) : []}
            documents={documents}
          />
        </div>
      </div>
    </div>
  );
});
