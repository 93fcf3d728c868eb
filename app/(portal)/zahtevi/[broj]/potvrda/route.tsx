import { findRequest } from "#lib/requests/sent-requests";
import { say } from "#lib/texts/say";
import { ReceiptPaper } from "../../../../_papers/receipt-paper";
import { requireClient } from "../../../../_server/client";
import { fileRoute } from "../../../../_server/file-route";
import { noSuchFile } from "../../../../_server/no-such-file";
import { servePaper } from "../../../../_server/serve-paper";
import { visitorTexts } from "../../../../_server/texts";
import { sentParts } from "../../../_requests/sent-parts";
import { whatFollows } from "../../../_requests/what-follows";
import { requestWords } from "../../../_requests/words";

/** What a client sent, as a paper to keep. */
export const GET = fileRoute<{ params: Promise<{ broj: string }> }>(async (_, { params }) => {
  const ctx = await requireClient("/pregled");
  const sent = await findRequest(ctx, (await params).broj);
  if (!sent) return noSuchFile();
  const { texts, language } = await visitorTexts();
  const parts = await sentParts(ctx, texts, sent);
  const paper = (
    <ReceiptPaper
      texts={texts}
      language={language}
      issuedAt={new Date()}
      number={sent.number}
      title={requestWords(texts, sent.kind).title}
      sentAt={sent.submittedAt}
      sections={parts
        .filter(({ answers }) => answers.length > 0)
        .map(({ name, answers }) => ({
          title: name,
          facts: answers.map(({ term, answer }) => ({ term, value: answer })),
        }))}
      documents={parts.flatMap(({ documents }) =>
        documents.flatMap(({ slot, files }) => files.map((file) => `${slot}: ${file.name}`)),
      )}
      next={whatFollows(texts, sent)}
    />
  );
  const name = say(texts.papers.receipt.fileName, { number: sent.number });
  return servePaper(ctx, paper, name);
});
