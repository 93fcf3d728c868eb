import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { parseContribution } from "#lib/pension/contribution-order";
import { formatMoney } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import { tied } from "#lib/texts/tied";
import { ErrorSummary } from "../../../../_forms/error-summary";
import { PageTitle } from "../../../../_forms/form-card";
import { addressPart } from "../../../../_server/address-part";
import { requireClient } from "../../../../_server/client";
import { page } from "../../../../_server/page";
import { visitorTexts } from "../../../../_server/texts";
import { BackLink } from "../../../../_ui/back-link";
import { hiddenMetadata } from "../../../../_ui/metadata";
import { Notice } from "../../../../_ui/notice";
import { phones } from "../../../../_ui/phone";
import { rich } from "../../../../_ui/rich";
import { contractAddress, fundName } from "../../words";
import { ownContract } from "../own-contract";
import { AmountForm, amountError } from "./amount-form";
import { contributionOf } from "./contribution";
import { Ways } from "./ways";

export async function generateMetadata(): Promise<Metadata> {
  return hiddenMetadata((await visitorTexts()).texts);
}

interface Asked {
  params: Promise<{ broj: string }>;
  searchParams: Promise<{ iznos?: string | string[] }>;
}

/** How one pays a contribution: first how much, then the code and the slip for it. */
export default page<Asked>(async ({ params, searchParams }) => {
  const { broj } = await params;
  const ctx = await requireClient("/penzija", addressPart(broj));
  const contract = await ownContract(ctx, broj);
  if (!contract) notFound();
  const { texts } = await visitorTexts();
  const { pay } = texts.pension;
  const { iznos } = await searchParams;
  const typed = typeof iznos === "string" ? iznos : "";
  const amount = parseContribution(typed);
  // An amount of which nothing depends but whether one can be paid at all.
  const contribution = contributionOf(ctx, texts, contract, amount.ok ? amount.value : 1);
  const error = iznos === undefined || amount.ok ? undefined : amountError(pay, amount.refusal);
  const address = `${contractAddress(contract)}/uplata`;
  const isReady = amount.ok && contribution.ok;
  return (
    <div className="wrap page">
      <PageTitle title={pay.title} hasErrors={error !== undefined} />
      {error && <ErrorSummary errors={[{ field: "iznos", message: error }]} attempt={1} />}
      <BackLink href={contractAddress(contract)}>{pay.back}</BackLink>
      <div className="page-head">
        <h1>{isReady ? say(pay.ready, { amount: formatMoney(amount.value, "RSD") }) : pay.title}</h1>
        <p className="lead">
          {say(pay.into, { fund: fundName(texts.pension, contract), number: contract.number })}
        </p>
      </div>
      {contribution.ok ? (
        <AmountForm texts={pay} address={address} typed={typed} error={error} isDone={isReady} />
      ) : (
        <Notice>
          <p>{rich(tied(pay.refusals[contribution.refusal]), phones(texts))}</p>
        </Notice>
      )}
      {isReady && (
        <Ways
          texts={texts}
          address={address}
          number={contract.number}
          amount={amount.value}
          contribution={contribution.value}
        />
      )}
    </div>
  );
});
