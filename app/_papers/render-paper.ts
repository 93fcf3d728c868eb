import { type DocumentProps, renderToBuffer } from "@react-pdf/renderer";
import type { ReactElement } from "react";

/** The PDF of a paper: `renderPaper(<ReceiptPaper … />)`. */
export async function renderPaper(paper: ReactElement): Promise<Buffer> {
  // The library types the document itself and not the component that gives it.
  return renderToBuffer(paper as ReactElement<DocumentProps>);
}
