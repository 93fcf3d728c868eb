import type { ContentStore } from "#lib/core/storage";
import { type Bucket, oldKeys, readKey } from "./s3-bucket";

/** Contents in a bucket, under `kept/` and their attachment's id. */
export function s3Store(bucket: Bucket): ContentStore {
  return {
    joinsTransaction: false,
    async keep(_, id, content) {
      await bucket.call((client, { PutObjectCommand }, options) =>
        client.send(new PutObjectCommand({ Bucket: bucket.name, Key: keyOf(id), Body: content }), options),
      );
    },
    read: (_, id) => readKey(bucket, keyOf(id)),
    async keptBefore(beginning) {
      const keys = await oldKeys(bucket, keyOf(beginning));
      return keys.map((key) => key.slice(KEPT.length));
    },
    async remove(_, ids) {
      for (const id of ids) {
        await bucket.call((client, { DeleteObjectCommand }, options) =>
          client.send(new DeleteObjectCommand({ Bucket: bucket.name, Key: keyOf(id) }), options),
        );
      }
    },
  };
}

const KEPT = "kept/";

function keyOf(id: string): string {
  return `${KEPT}${id}`;
}
