import { listHealthPackages } from "#lib/policies/list-health-packages";
import { listPersons } from "#lib/policies/list-persons";
import { say } from "#lib/texts/say";
import { PolicyPaper } from "../../../../_papers/policy-paper";
import { requireClient } from "../../../../_server/client";
import { fileRoute } from "../../../../_server/file-route";
import { noSuchFile } from "../../../../_server/no-such-file";
import { servePaper } from "../../../../_server/serve-paper";
import { visitorTexts } from "../../../../_server/texts";
import { personFacts, policyFacts, subjectFacts } from "../../../_policies/policy-facts";
import { ownPolicy } from "../own-policy";

/** The policy's main facts as a paper; none for a declared account (R2). */
export const GET = fileRoute<{ params: Promise<{ broj: string }> }>(async (_, { params }) => {
  const ctx = await requireClient("/polise");
  const policy = ctx.client.declaredUntil ? null : await ownPolicy(ctx, (await params).broj);
  if (!policy) return noSuchFile();
  const { texts, language } = await visitorTexts();
  const persons = await listPersons(ctx, policy);
  const paper = (
    <PolicyPaper
      texts={texts}
      language={language}
      issuedAt={new Date()}
      policy={policy}
      persons={personFacts(texts, policy, persons)}
      subject={subjectFacts(texts, policy)}
      about={policyFacts(texts, policy)}
      packages={await listHealthPackages(ctx, policy)}
    />
  );
  const name = say(texts.papers.policy.fileName, { number: policy.number });
  return servePaper(ctx, paper, name);
});
