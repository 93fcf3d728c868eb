import type { Env } from "#lib/core/env";
import { type Storage, StorageAway } from "#lib/core/storage";
import { databaseStore } from "./database-store";
import { directUpload } from "./direct-upload";
import { bucketOf } from "./s3-bucket";
import { s3Store } from "./s3-store";

/** An S3-compatible store where it is set up, else the database; what the database has kept stays readable. */
export function storageFor(env: Env): Storage {
  const bucket = env.storage && bucketOf(env.storage);
  return {
    newest: bucket ? "s3" : "database",
    store(name) {
      if (name === "database") return databaseStore;
      if (!bucket) throw new StorageAway();
      return s3Store(bucket);
    },
    direct: bucket && directUpload(bucket),
  };
}
