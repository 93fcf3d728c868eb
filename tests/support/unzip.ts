import { buffer } from "node:stream/consumers";
import { promisify } from "node:util";
import yauzl from "yauzl";

/** What lies in a ZIP, by path; read strictly, as the tools of the one who gets it would. */
export async function unzip(archive: Buffer): Promise<Map<string, Buffer>> {
  const open = promisify<Buffer, yauzl.Options, yauzl.ZipFile>(yauzl.fromBuffer);
  const zip = await open(archive, { lazyEntries: true, strictFileNames: true, validateEntrySizes: true });
  const read = promisify<yauzl.Entry, NodeJS.ReadableStream>(zip.openReadStream.bind(zip));
  const files = new Map<string, Buffer>();
  await new Promise<void>((resolve, reject) => {
    zip.on("error", reject);
    zip.on("end", resolve);
    zip.on("entry", async (entry: yauzl.Entry) => {
      if (files.has(entry.fileName)) reject(new Error(`Twice in the archive: ${entry.fileName}`));
      files.set(entry.fileName, await buffer(await read(entry)));
      zip.readEntry();
    });
    zip.readEntry();
  });
  return files;
}
