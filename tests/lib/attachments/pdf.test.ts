import { readFileSync } from "node:fs";
import { PDFDocument } from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import { judgePdf } from "#lib/attachments/pdf";
import { catalogWith, objectStream, objectStreamBomb, rawPdf, zipOf } from "../../support/hostile-files";
import { pdfOf } from "../../support/sample-files";

describe("a PDF is kept", () => {
  it("with bookmarks, whose names are those of object streams too", async () => {
    const bookmarks = "<< /Type /Outlines /First 5 0 R /Last 5 0 R /Count 1 >>";
    const content = "<< /Filter [/ASCII85Decode /FlateDecode] /Length 3 >>\nstream\n1~>\nendstream";
    const plain = "<< /Type /ObjStm /N 1 /First 4 /Length 20 >>\nstream\n9 0 << /A (\\)) >>\nendstream";
    expect(await verdict(rawPdf([...catalogWith(""), bookmarks, content, plain]))).toBe("kept");
  });

  it("of 40 pages, with compressed objects or without", async () => {
    const document = await PDFDocument.load(await pdfOf(40));
    for (const useObjectStreams of [true, false]) {
      expect(await verdict(Buffer.from(await document.save({ useObjectStreams })))).toBe("kept");
    }
  });

  it("with white space after its end, as some writers leave it", async () => {
    expect(await verdict(Buffer.concat([rawPdf(catalogWith("")), Buffer.from("\r\n\0\n")]))).toBe("kept");
  });

  it("that was signed or amended after it was written", async () => {
    const amended = Buffer.concat([
      rawPdf(catalogWith("")),
      Buffer.from("4 0 obj\n<< >>\nendobj\nstartxref\n9\n%%EOF\n"),
    ]);
    expect(await verdict(amended)).toBe("kept");
  });

  it("with words in it that name what may not be there", async () => {
    const words = "(Encrypt JavaScript Launch EmbeddedFile XFA)";
    expect(await verdict(rawPdf([...catalogWith(""), `<< /Title ${words} >>`]))).toBe("kept");
  });

  it("with an object stream of harmless things", async () => {
    expect(await verdict(rawPdf([...catalogWith(""), objectStream("<< /Type /Font >>")]))).toBe("kept");
  });
});

/** What each would do, by what stands in its objects. */
const DANGEROUS: [what: string, refusal: string, object: string][] = [
  ["runs a script", "active-pdf", "<< /S /JavaScript /JS (app.alert\\(1\\)) >>"],
  ["starts a program", "active-pdf", "<< /S /Launch /F (cmd.exe) >>"],
  ["plays something", "active-pdf", "<< /S /Rendition /OP 0 >>"],
  ["shows something foreign", "active-pdf", "<< /Type /Annot /Subtype /RichMedia >>"],
  ["is a form of forms", "active-pdf", "<< /XFA [(template) 5 0 R] >>"],
  ["brings a file along", "pdf-with-files", "<< /Type /EmbeddedFile >>"],
  ["names files that it brings", "pdf-with-files", "<< /Names << /EmbeddedFiles 5 0 R >> >>"],
];

describe.each(DANGEROUS)("a PDF that %s is refused", (_, refusal, object) => {
  it("as it stands", async () => {
    expect(await verdict(rawPdf([...catalogWith(""), object]))).toBe(refusal);
  });

  it("with its names escaped, wholly or in part", async () => {
    for (const every of [1, 3]) {
      expect(await verdict(rawPdf([...catalogWith(""), escaped(object, every)])), String(every)).toBe(
        refusal,
      );
    }
  });

  it("inside an object stream, its names escaped or not", async () => {
    for (const hidden of [object, escaped(object, 1)]) {
      expect(await verdict(rawPdf([...catalogWith(""), objectStream(hidden)]))).toBe(refusal);
    }
  });

  it("inside an object stream that does not say that it is one", async () => {
    expect(await verdict(rawPdf([...catalogWith(""), objectStream(object, { type: "" })]))).toBe(refusal);
  });

  it("where it looks like the inside of a stream, a string or a comment", async () => {
    const stream = `<< /Length 9 >>\nstream\n${object}\nendstream`;
    for (const disguise of [stream, `(>> stream\n) ${object} (endstream)`, `% stream\n${object}`]) {
      expect(await verdict(rawPdf([...catalogWith(""), disguise])), disguise).toBe(refusal);
    }
  });
});

describe("a PDF is refused", () => {
  it("when it is locked", async () => {
    expect(await verdict(rawPdf(catalogWith(""), "/Encrypt 4 0 R"))).toBe("locked-pdf");
    const document = await PDFDocument.load(await pdfOf(1));
    document.encrypt({ userPassword: "tajna", ownerPassword: "tajna" });
    expect(await verdict(Buffer.from(await document.save()))).toBe("locked-pdf");
  });

  it.each([
    "/ASCIIHexDecode",
    "[/FlateDecode /FlateDecode]",
    "[/FlateDecode /ASCIIHexDecode] /FlateDecode 1",
    "7 0 R /Filter /FlateDecode",
    "/Fl",
    "/FlateDecode /DecodeParms << /Predictor 2 >>",
    "/FlateDecode /F /FlateDecode",
  ])("when its object streams are packed as no program packs them: %s", async (filter) => {
    // Harmless streams that begin with numbers, as those of objects do, stand for none of them.
    const harmless = "<< /Length 30 >>\nstream\n1 0 0 1 72 720 cm\nendstream";
    for (const type of ["/Type /ObjStm", ""]) {
      for (const first of ["/First", "/F#69rst", "% (\n/First"]) {
        const packed = objectStream("<< /S /JavaScript >>", { filter, type, first });
        expect(await verdict(rawPdf([...catalogWith(""), harmless, packed])), type + first).toBe(
          "broken-pdf",
        );
      }
    }
  });

  it("when objects are hidden behind a keyword that only lenient readers know", async () => {
    for (const keyword of ["stream\r", "stream \r\n", "%\rstream\n", "stream"]) {
      const hidden = objectStream("<< /S /JavaScript >>", { type: "", keyword });
      expect(await verdict(rawPdf([...catalogWith(""), hidden])), keyword).toBe("active-pdf");
    }
  });

  it("when it would be read for minutes", async () => {
    const endless = "obj<<(".repeat(500_000);
    expect(await verdict(rawPdf([...catalogWith(""), endless]))).toBe("broken-pdf");
    expect(await verdict(rawPdf([...catalogWith(""), `<<>>${"%".repeat(100_000)}\nx`]))).toBe("kept");
  });

  it("when an object stream grows beyond all bounds", async () => {
    const bomb = rawPdf([...catalogWith(""), objectStreamBomb()]);
    expect(bomb.length).toBeLessThan(2 * 1024 * 1024);
    expect(await verdict(bomb)).toBe("broken-pdf");
  });

  it("when an object stream breaks off in its middle", async () => {
    const whole = objectStream("<< /S /JavaScript >> ".padEnd(4000, "0123456789abcdef/"));
    const at = whole.indexOf("stream\n") + 300;
    const broken = Buffer.concat([whole.subarray(0, at), Buffer.alloc(200, 0xff), whole.subarray(at + 200)]);
    expect(await verdict(rawPdf([...catalogWith(""), broken]))).not.toBe("kept");
  });

  it("when there are more object streams than anybody writes", async () => {
    const many = Array.from({ length: 5_001 }, () => objectStream("<< >>"));
    expect(await verdict(rawPdf([...catalogWith(""), ...many]))).toBe("broken-pdf");
  });

  it("when another file follows it, or hides in its end", async () => {
    const pdf = rawPdf(catalogWith(""));
    const page = Buffer.from("<html><script>alert(1)</script></html>");
    expect(await verdict(Buffer.concat([pdf, page]))).toBe("two-in-one");
    expect(await verdict(Buffer.concat([pdf, zipOf("a.txt", "a")]))).toBe("two-in-one");
    expect(await verdict(Buffer.concat([pdf, zipOf("a.txt", "a", "%%EOF")]))).toBe("two-in-one");
    expect(await verdict(Buffer.concat([pdf, Buffer.alloc(4000), page]))).toBe("two-in-one");
  });

  it("when it is cut off, or only begins like one", async () => {
    const pdf = await pdfOf(2);
    expect(await verdict(pdf.subarray(0, pdf.length / 2))).toBe("broken-pdf");
    expect(await verdict(Buffer.from("%PDF-1.7\nnothing else\n%%EOF"))).toBe("broken-pdf");
    expect(await verdict(readFileSync(process.execPath).subarray(0, 100_000))).toBe("broken-pdf");
  });
});

async function verdict(content: Buffer): Promise<string> {
  const judged = await judgePdf(content);
  return judged.ok ? "kept" : judged.refusal;
}

/** Every so many letters of each name written by its number. */
function escaped(object: string, every: number): string {
  return object.replace(/\/(\w+)/g, (_, name: string) => {
    const letters = [...name].map((letter, place) =>
      place % every === 0 ? `#${letter.charCodeAt(0).toString(16)}` : letter,
    );
    return `/${letters.join("")}`;
  });
}
