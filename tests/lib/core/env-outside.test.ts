import { describe, expect, it } from "vitest";
import { parseEnv } from "#lib/core/env";
import { complaintOf, PRODUCTION } from "./settings";

const STORAGE = {
  STORAGE_ENDPOINT: "https://s3.primer.test",
  STORAGE_REGION: "eu-central-1",
  STORAGE_BUCKET: "prilozi",
  STORAGE_ACCESS_KEY_ID: "AKIATEST",
  STORAGE_SECRET_ACCESS_KEY: "tajni-kljuc",
};

describe("parseEnv, the store of attachments (S11)", () => {
  it("S11: takes all five settings, or none", () => {
    expect(parseEnv(PRODUCTION).storage).toBeNull();
    expect(parseEnv({ ...PRODUCTION, ...STORAGE }).storage).toEqual({
      endpoint: "https://s3.primer.test/",
      region: "eu-central-1",
      bucket: "prilozi",
      accessKeyId: "AKIATEST",
      secretAccessKey: "tajni-kljuc",
    });
  });

  it.each(Object.keys(STORAGE))("S11: does not start without %s while the others are there", (name) => {
    const complaint = complaintOf({ ...PRODUCTION, ...STORAGE, [name]: "" });
    expect(complaint).toContain(`${name}`);
    expect(complaint).toContain("set all or none");
    expect(complaint).not.toContain("tajni-kljuc");
  });

  it("S11: in production sends files over https only, unless on this machine", () => {
    const plain = { ...PRODUCTION, ...STORAGE, STORAGE_ENDPOINT: "http://s3.primer.test" };
    expect(complaintOf(plain)).toContain("STORAGE_ENDPOINT: must be https in production");
    expect(parseEnv({ ...plain, STORAGE_ENDPOINT: "http://127.0.0.1:9000" }).storage).not.toBeNull();
  });
});

describe("parseEnv, the malware check (S11)", () => {
  it("S11: is reached over TCP or a socket, and is absent otherwise", () => {
    const clamd = (address: string) => parseEnv({ ...PRODUCTION, CLAMD_URL: address }).clamd;
    expect(clamd("tcp://10.0.0.5:3310")).toEqual({ host: "10.0.0.5", port: 3310 });
    expect(clamd("unix:/run/clamav/clamd.ctl")).toEqual({ path: "/run/clamav/clamd.ctl" });
    expect(clamd("")).toBeNull();
  });

  it.each(["http://10.0.0.5:3310", "tcp://10.0.0.5", "unix:", "10.0.0.5:3310"])(
    "S11: refuses %s",
    (address) => {
      expect(complaintOf({ ...PRODUCTION, CLAMD_URL: address })).toContain(
        "CLAMD_URL: must be tcp://host:port or unix:/path",
      );
    },
  );
});
