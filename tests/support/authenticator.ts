import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import { type Cbor, cbor } from "./cbor";

/** What an authenticator of a person says, unless a test has it say something else. */
export interface Says {
  origin: string;
  rpId: string;
  challenge: string;
  type: string;
  userVerified: boolean;
  userPresent: boolean;
  counter: number;
  credentialId: string;
  /** "packed" comes with a proper statement by the key itself. */
  attestation: "none" | "packed";
}

export interface Authenticator {
  credentialId: string;
  /** Makes its key known: what the browser would post when a passkey is added. */
  register(asked: Asked, says?: Partial<Says>): string;
  /** What the browser would post when the passkey is used. Counts like a security key does. */
  use(asked: Asked, says?: Partial<Says>): string;
}

/** The part of what is asked that a browser puts into its answer. */
export interface Asked {
  challenge: string;
}

const PRESENT = 0x01;
const VERIFIED = 0x04;
const WITH_KEY = 0x40;

/** An authenticator in software with one ES256 key, as WebAuthn describes it, for a browser at `origin`. */
export function newAuthenticator(origin: string): Authenticator {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const coseKey: Cbor = new Map<number, Cbor>([
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, bytes(x)],
    [-3, bytes(y)],
  ]);
  const credentialId = randomBytes(32).toString("base64url");
  let counter = 0;
  const usual = (asked: Asked, type: string): Says => ({
    origin,
    rpId: new URL(origin).hostname,
    challenge: asked.challenge,
    type,
    userVerified: true,
    userPresent: true,
    counter,
    credentialId,
    attestation: "none",
  });
  return {
    credentialId,
    register(asked, says = {}) {
      const said = { ...usual(asked, "webauthn.create"), ...says };
      const id = bytes(said.credentialId);
      const size = Buffer.from([id.length >> 8, id.length & 0xff]);
      const key = Buffer.concat([Buffer.alloc(16), size, id, cbor(coseKey)]);
      const [data, client] = [Buffer.concat([authenticatorData(said, WITH_KEY), key]), clientData(said)];
      const statement: [string, Cbor][] = [
        ["alg", -7],
        ["sig", signatureOf(data, client, privateKey)],
      ];
      const object = new Map<string, Cbor>([
        ["fmt", said.attestation],
        ["attStmt", new Map(said.attestation === "packed" ? statement : [])],
        ["authData", data],
      ]);
      return posted(said.credentialId, {
        clientDataJSON: client.toString("base64url"),
        attestationObject: cbor(object).toString("base64url"),
        transports: ["internal"],
      });
    },
    use(asked, says = {}) {
      counter += 1;
      const said = { ...usual(asked, "webauthn.get"), ...says };
      const [data, client] = [authenticatorData(said), clientData(said)];
      return posted(said.credentialId, {
        clientDataJSON: client.toString("base64url"),
        authenticatorData: data.toString("base64url"),
        signature: signatureOf(data, client, privateKey).toString("base64url"),
      });
    },
  };
}

function clientData({ type, challenge, origin }: Says): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
}

function authenticatorData({ rpId, userPresent, userVerified, counter }: Says, more = 0): Buffer {
  const flags = (userPresent ? PRESENT : 0) | (userVerified ? VERIFIED : 0) | more;
  const tail = Buffer.alloc(5);
  tail.writeUInt8(flags, 0);
  tail.writeUInt32BE(counter, 1);
  return Buffer.concat([createHash("sha256").update(rpId).digest(), tail]);
}

function signatureOf(data: Buffer, client: Buffer, key: KeyObject): Buffer {
  return sign("sha256", Buffer.concat([data, createHash("sha256").update(client).digest()]), key);
}

function posted(id: string, response: Record<string, unknown>): string {
  return JSON.stringify({ id, rawId: id, type: "public-key", clientExtensionResults: {}, response });
}

function bytes(base64url: string): Buffer {
  return Buffer.from(base64url, "base64url");
}
