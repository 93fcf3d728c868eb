import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { listContracts, type OwnContract } from "#lib/pension/list-contracts";
import { formatMoney, plural } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { requireClient } from "../../_server/client";
import { page } from "../../_server/page";
import { visitorTexts } from "../../_server/texts";
import { hiddenMetadata } from "../../_ui/metadata";
import { Rows } from "../../_ui/rows";
import { DeclaredNotice } from "../declared-notice";
import { ContractRow } from "./contract-row";
import { NoContracts } from "./no-contracts";
import { contractAddress } from "./words";

export async function generateMetadata(): Promise<Metadata> {
  const { texts } = await visitorTexts();
  return hiddenMetadata(texts, texts.pension.title);
}

/** All contracts of the client; who has one is led to it. */
export default page(async () => {
  const ctx = await requireClient("/penzija");
  const contracts = await listContracts(ctx);
  const [first, second] = contracts;
  if (first && !second) redirect(contractAddress(first));
  const { texts } = await visitorTexts();
  const { declaredUntil } = ctx.client;
  return (
    <div className="wrap page stack-l">
      <div className="page-head">
        <h1>{declaredUntil ? texts.pension.hidden.title : headline(texts.pension, contracts)}</h1>
        {declaredUntil && <p className="lead">{tied(texts.pension.hidden.text)}</p>}
      </div>
      <DeclaredNotice texts={texts} until={declaredUntil} />
      {!declaredUntil && !first && <NoContracts texts={texts} />}
      {first && (
        <section aria-labelledby="ugovori">
          <h2 id="ugovori" className="vh">
            {texts.pension.all}
          </h2>
          <Rows>
            {contracts.map((contract) => (
              <ContractRow key={contract.number} texts={texts.pension} contract={contract} />
            ))}
          </Rows>
        </section>
      )}
    </div>
  );
});

function headline(texts: Texts["pension"], contracts: readonly OwnContract[]): string {
  if (contracts.length === 0) return texts.none.title;
  const worths = contracts.map(({ worth }) => worth).filter((worth) => worth !== null);
  if (worths.length < contracts.length)
    return say(plural(contracts.length, texts.headlineContracts), { n: contracts.length });
  const all = worths.reduce((sum, worth) => sum + worth, 0);
  return say(texts.headlineOfAll, { amount: formatMoney(all, "RSD") });
}
