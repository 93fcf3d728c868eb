import { PKPass } from "passkit-generator";
import sharp from "sharp";
import type { ApplePassSettings } from "#lib/core/settings/passes";
import type { Labelled, PassFace } from "./pass-face";

/** The type of the file, by which a telephone knows what it is. */
export const APPLE_PASS_TYPE = "application/vnd.apple.pkpass";

/** A card for Apple Wallet as a signed .pkpass file. It cannot be passed on from the telephone. */
export async function makeApplePass(settings: ApplePassSettings, face: PassFace): Promise<Buffer> {
  const certificates = {
    wwdr: settings.issuer,
    signerCert: settings.certificate,
    signerKey: settings.key,
  };
  const pass = new PKPass(await icons(), certificates, {
    serialNumber: face.number,
    passTypeIdentifier: settings.passType,
    teamIdentifier: settings.team,
    organizationName: face.organisation,
    description: face.title,
    logoText: face.line,
    foregroundColor: "rgb(255, 255, 255)",
    labelColor: "rgb(196, 221, 225)",
    backgroundColor: "rgb(7, 52, 63)",
    sharingProhibited: true,
  });
  pass.type = "generic";
  pass.primaryFields.push(field(face.holder));
  const [number, validity, ...rest] = face.facts.map(field);
  if (number && validity) pass.secondaryFields.push(number, validity);
  pass.backFields.push(...rest, field(face.callCentre));
  pass.setBarcodes({
    format: "PKBarcodeFormatQR",
    message: face.number,
    messageEncoding: "iso-8859-1",
    altText: face.spacedNumber,
  });
  pass.setExpirationDate(face.endsAt);
  return pass.getAsBuffer();
}

function field({ id, label, value }: Labelled) {
  return { key: id, label, value };
}

/** The tile that stands for the portal; not a trademark. */
const TILE = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#c21b17" d="M6 3h20v16a10 10 0 0 1-20 0z"/></svg>',
);

/** One for each density of screens. */
const ICONS = { "icon.png": 29, "icon@2x.png": 58, "icon@3x.png": 87 };

async function icons(): Promise<Record<string, Buffer>> {
  const drawn = Object.entries(ICONS).map(async ([name, side]) => [
    name,
    await sharp(TILE, { density: 72 * 3 })
      .resize(side, side)
      .png()
      .toBuffer(),
  ]);
  return Object.fromEntries(await Promise.all(drawn));
}
