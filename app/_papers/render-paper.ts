import { type DocumentProps, renderToBuffer } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import { PAPERS } from "#lib/protection/limits";
import { queueOf } from "#lib/protection/queue";

/** The PDF of a paper: `renderPaper(<ReceiptPaper … />)`. Throws PortalBusy when too many wait. */
export async function renderPaper(paper: ReactElement): Promise<Buffer> {
  // The library types the document itself and not the component that gives it.
  return papers.inTurn(() => renderToBuffer(paper as ReactElement<DocumentProps>));
}

const papers = queueOf("papers", { atOnce: 1, longest: PAPERS.longestQueue });
