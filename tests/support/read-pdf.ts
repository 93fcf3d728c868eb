import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** What a reader of PDFs finds in one: its information, and the text of each page. */
export async function readPdf(content: Uint8Array) {
  const pdf = await getDocument({ data: new Uint8Array(content) }).promise;
  const { info } = await pdf.getMetadata();
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, place) => {
      const { items } = await (await pdf.getPage(place + 1)).getTextContent();
      return items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join("");
    }),
  );
  await pdf.destroy();
  return { info: info as Record<string, unknown>, pages };
}
