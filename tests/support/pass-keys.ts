import { generateKeyPairSync } from "node:crypto";
import forge from "node-forge";

export const PASS_TYPE = "pass.test.primer.kartica";
export const TEAM = "ABCDE12345";

/** Settings for passes, of an authority made for the tests alone. */
export function passSettings(): Record<string, string> {
  const authority = forge.pki.rsa.generateKeyPair(2048);
  const own = forge.pki.rsa.generateKeyPair(2048);
  const authorityName = [{ name: "commonName", value: "Test WWDR" }];
  const ownName = [
    { type: "0.9.2342.19200300.100.1.1", value: PASS_TYPE },
    { name: "commonName", value: `Pass Type ID: ${PASS_TYPE}` },
    { name: "organizationalUnitName", value: TEAM },
  ];
  const issuer = certificate(authority.publicKey, authorityName, authorityName, authority.privateKey, true);
  const signer = certificate(own.publicKey, ownName, authorityName, authority.privateKey, false);
  return {
    APPLE_PASS_CERTIFICATE: Buffer.from(signer).toString("base64"),
    APPLE_PASS_KEY: forge.pki.encryptRsaPrivateKey(own.privateKey, PASSPHRASE).replace(/\r?\n/g, "\\n"),
    APPLE_PASS_KEY_PASSPHRASE: PASSPHRASE,
    APPLE_PASS_WWDR: issuer.replace(/\r?\n/g, "\\n"),
    APPLE_PASS_TYPE: PASS_TYPE,
    APPLE_PASS_TEAM: TEAM,
    GOOGLE_WALLET_ISSUER: "3388000000022",
    GOOGLE_WALLET_EMAIL: "kartice@primer.test",
    GOOGLE_WALLET_KEY: GOOGLE.privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}

const PASSPHRASE = "lozinka-kljuca";
const GOOGLE = generateKeyPairSync("rsa", { modulusLength: 2048 });

/** By which Google would check a link. */
export const GOOGLE_PUBLIC_KEY = GOOGLE.publicKey;

type Name = forge.pki.CertificateField[];

function certificate(
  key: forge.pki.rsa.PublicKey,
  subject: Name,
  issuer: Name,
  signer: forge.pki.rsa.PrivateKey,
  cA: boolean,
): string {
  const made = forge.pki.createCertificate();
  made.publicKey = key;
  made.serialNumber = cA ? "01" : "02";
  made.validity.notBefore = new Date(Date.now() - 86_400_000);
  made.validity.notAfter = new Date(Date.now() + 86_400_000 * 365);
  made.setSubject(subject);
  made.setIssuer(issuer);
  made.setExtensions([{ name: "basicConstraints", cA }]);
  made.sign(signer, forge.md.sha256.create());
  return forge.pki.certificateToPem(made);
}
