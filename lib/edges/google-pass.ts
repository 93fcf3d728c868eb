import { createPrivateKey } from "node:crypto";
import { SignJWT } from "jose";
import type { GoogleWalletSettings } from "#lib/core/settings/passes";
import type { Labelled, PassFace } from "./pass-face";

const SAVE = "https://pay.google.com/gp/v/save/";

/** The address that puts a card into Google Wallet: the whole card, signed, stands in it. */
export async function googlePassAddress(
  { issuer, email, key }: GoogleWalletSettings,
  appUrl: string,
  face: PassFace,
): Promise<string> {
  const classId = `${issuer}.health-card`;
  const token = await new SignJWT({
    typ: "savetowallet",
    origins: [appUrl],
    payload: { genericClasses: [{ id: classId }], genericObjects: [genericObject(issuer, classId, face)] },
  })
    .setProtectedHeader({ alg: "RS256", typ: "JWT" })
    .setIssuer(email)
    .setAudience("google")
    .setIssuedAt()
    .sign(createPrivateKey(key));
  return SAVE + token;
}

function genericObject(issuer: string, classId: string, face: PassFace) {
  return {
    id: `${issuer}.${face.number.replace(/[^\w.-]/g, "_")}`,
    classId,
    state: "ACTIVE",
    hexBackgroundColor: "#07343f",
    cardTitle: words(face.organisation),
    subheader: words(face.holder.label),
    header: words(face.holder.value),
    barcode: { type: "QR_CODE", value: face.number, alternateText: face.spacedNumber },
    textModulesData: [...face.facts, face.callCentre].map(textModule),
    validTimeInterval: {
      start: { date: face.validFrom.toISOString() },
      end: { date: face.endsAt.toISOString() },
    },
  };
}

function words(value: string) {
  return { defaultValue: { language: "sr", value } };
}

function textModule({ id, label, value }: Labelled) {
  return { id, header: label, body: value };
}
