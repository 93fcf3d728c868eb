import { deflateRawSync, deflateSync } from "node:zlib";

/** A PDF of hand-made objects, each as its text or bytes; the catalogue is the first. */
export function rawPdf(objects: (string | Buffer)[], trailer = ""): Buffer {
  const parts: Buffer[] = [Buffer.from("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "latin1")];
  const offsets: number[] = [];
  for (const [place, object] of objects.entries()) {
    offsets.push(lengthOf(parts));
    parts.push(Buffer.from(`${place + 1} 0 obj\n`), Buffer.from(object), Buffer.from("\nendobj\n"));
  }
  const at = lengthOf(parts);
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

/** The objects that every PDF has, with something more in its catalogue. */
export function catalogWith(more: string): string[] {
  return [
    `<< /Type /Catalog /Pages 2 0 R ${more} >>`,
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>",
  ];
}

/** An object stream that holds one object; `keyword` is what stands before its bytes. */
export function objectStream(
  object: string,
  { filter = "/FlateDecode", type = "/Type /ObjStm", first = "/First", keyword = "stream\n" } = {},
): Buffer {
  const plain = Buffer.from(`9 0 ${object}`, "latin1");
  const content = packed(plain, filter);
  const head = `<< ${type} /N 1 ${first} 4 /Filter ${filter} /Length ${content.length} >>\n${keyword}`;
  return Buffer.concat([Buffer.from(head), content, Buffer.from("\nendstream")]);
}

function packed(plain: Buffer, filter: string): Buffer {
  if (filter === "/FlateDecode") return deflateSync(plain);
  if (filter === "/ASCIIHexDecode") return Buffer.from(`${plain.toString("hex")}>`);
  if (filter.startsWith("[/FlateDecode /ASCIIHexDecode")) return deflateSync(`${plain.toString("hex")}>`);
  return deflateSync(deflateSync(plain));
}

/** An object stream of a few kilobytes that grows to 100 MB. */
export function objectStreamBomb(): Buffer {
  const grown = Buffer.alloc(100 * 1024 * 1024, "9 0 ");
  return objectStreamOf(deflateSync(grown, { level: 9 }));
}

function objectStreamOf(content: Buffer): Buffer {
  const head = `<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${content.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), content, Buffer.from("\nendstream")]);
}

/** A PNG of so many pixels each way, one colour: some kilobytes. */
export function pngBomb(side: number): Buffer {
  const row = Buffer.alloc(1 + Math.ceil(side / 8));
  const data = deflateSync(Buffer.concat(Array.from({ length: side }, () => row)), { level: 9 });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const signature = Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", data),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** An archive with one file, and a comment at its end. */
export function zipOf(name: string, content: string, comment = ""): Buffer {
  const data = Buffer.from(content);
  const deflated = deflateRawSync(data);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(crc32(data), 14);
  local.writeUInt32LE(deflated.length, 18);
  local.writeUInt32LE(data.length, 22);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  local.copy(central, 6, 4, 30);
  const start = local.length + name.length + deflated.length;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + name.length, 12);
  end.writeUInt32LE(start, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([
    local,
    Buffer.from(name),
    deflated,
    central,
    Buffer.from(name),
    end,
    Buffer.from(comment),
  ]);
}

/** Begins as the photos of some phones do. */
export function heicPhoto(): Buffer {
  return Buffer.concat([
    Buffer.of(0, 0, 0, 24),
    Buffer.from("ftypheic\0\0\0\0mif1heic"),
    Buffer.alloc(2000, 7),
  ]);
}

/** Begins as programs for Windows do. */
export function program(): Buffer {
  return Buffer.concat([Buffer.from("MZ\x90\0\x03\0\0\0", "latin1"), Buffer.alloc(4000, 1)]);
}

function lengthOf(parts: Buffer[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0);
}
