import { randomUUID } from "node:crypto";
import type { DirectUpload } from "#lib/core/storage";
import { UPLOAD } from "#lib/protection/limits";
import { type Bucket, oldKeys, readKey } from "./s3-bucket";

const INCOMING = "incoming/";
const KEY = /^incoming\/[0-9a-f-]{36}$/;
/** Seconds for a large photo over a slow line. */
const POSTED_WITHIN = 10 * 60;

/** Uploads into a bucket by a signed form, under a key that only its browser was told. */
export function directUpload(bucket: Bucket): DirectUpload {
  const remove = (key: string) =>
    bucket.call(async (client, { DeleteObjectCommand }, options) => {
      await client.send(new DeleteObjectCommand({ Bucket: bucket.name, Key: key }), options);
    });
  return {
    async allow(largest) {
      const { createPresignedPost } = await import("@aws-sdk/s3-presigned-post");
      const key = `${INCOMING}${randomUUID()}`;
      const post = await bucket.call((client) =>
        createPresignedPost(client, {
          Bucket: bucket.name,
          Key: key,
          Conditions: [["content-length-range", 1, largest]],
          Expires: POSTED_WITHIN,
        }),
      );
      return { ...post, key };
    },
    fetch: async (key) => (KEY.test(key) ? readPosted(bucket, key) : null),
    async remove(key) {
      if (KEY.test(key)) await remove(key);
    },
    async removeForgotten() {
      const forgotten = await oldKeys(bucket, INCOMING);
      for (const key of forgotten) await remove(key);
      return forgotten.length;
    },
  };
}

/** Never more than a form may post, whatever the bucket has let in. */
async function readPosted(bucket: Bucket, key: string): Promise<Buffer | null> {
  const size = await bucket.call(async (client, { HeadObjectCommand, NotFound }, options) => {
    try {
      return (await client.send(new HeadObjectCommand({ Bucket: bucket.name, Key: key }), options))
        .ContentLength;
    } catch (thrown) {
      if (thrown instanceof NotFound) return undefined;
      throw thrown;
    }
  });
  return size !== undefined && size <= UPLOAD.largest ? readKey(bucket, key) : null;
}
