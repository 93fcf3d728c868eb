/** The package brings no types. Answers with the text of the code; rejects what it finds wrong. */
declare module "ips-qr-code/lib/ips.js" {
  export default function generateIpsDataString(fields: Record<string, string>): Promise<string>;
}
