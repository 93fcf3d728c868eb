import type { S3Client } from "@aws-sdk/client-s3";
import type { StorageSettings } from "#lib/core/settings/storage";
import { StorageAway } from "#lib/core/storage";
import { UPLOAD } from "#lib/protection/limits";

type Library = typeof import("@aws-sdk/client-s3");

/** A bucket whose client is loaded and connected only when it is first needed. */
export interface Bucket {
  name: string;
  /** Every call ends within `UPLOAD.timeout` seconds, or throws StorageAway. */
  call<Value>(
    work: (client: S3Client, library: Library, options: { abortSignal: AbortSignal }) => Promise<Value>,
  ): Promise<Value>;
}

const buckets = new WeakMap<StorageSettings, Bucket>();

export function bucketOf(settings: StorageSettings): Bucket {
  const known = buckets.get(settings);
  if (known) return known;
  const bucket = open(settings);
  buckets.set(settings, bucket);
  return bucket;
}

function open({ endpoint, region, bucket, accessKeyId, secretAccessKey }: StorageSettings): Bucket {
  let client: S3Client | undefined;
  return {
    name: bucket,
    async call(work) {
      const library = await import("@aws-sdk/client-s3");
      client ??= new library.S3Client({
        endpoint,
        region,
        credentials: { accessKeyId, secretAccessKey },
        // Servers other than Amazon's often have no name for each bucket, and no newer checksums.
        forcePathStyle: true,
        requestChecksumCalculation: "WHEN_REQUIRED",
        responseChecksumValidation: "WHEN_REQUIRED",
        maxAttempts: 2,
        requestHandler: { requestTimeout: UPLOAD.timeout * 1000, throwOnRequestTimeout: true },
      });
      try {
        return await work(client, library, { abortSignal: AbortSignal.timeout(UPLOAD.timeout * 1000) });
      } catch (thrown) {
        throw new StorageAway(thrown);
      }
    },
  };
}

/** The bytes under a key; null when there are none. */
export async function readKey(bucket: Bucket, key: string): Promise<Buffer | null> {
  return bucket.call(async (client, { GetObjectCommand, NoSuchKey }, options) => {
    try {
      const got = await client.send(new GetObjectCommand({ Bucket: bucket.name, Key: key }), options);
      const bytes = await got.Body?.transformToByteArray();
      return bytes ? Buffer.from(bytes) : null;
    } catch (thrown) {
      if (thrown instanceof NoSuchKey) return null;
      throw thrown;
    }
  });
}

const A_DAY = 24 * 60 * 60 * 1000;

/** Keys with this beginning that were written over a day ago. */
export async function oldKeys(bucket: Bucket, beginning: string): Promise<string[]> {
  return bucket.call(async (client, { paginateListObjectsV2 }) => {
    const keys: string[] = [];
    for await (const page of paginateListObjectsV2({ client }, { Bucket: bucket.name, Prefix: beginning })) {
      for (const { Key, LastModified } of page.Contents ?? []) {
        if (Key && LastModified && Date.now() - LastModified.getTime() > A_DAY) keys.push(Key);
      }
    }
    return keys;
  });
}
