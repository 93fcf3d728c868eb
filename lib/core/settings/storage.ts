import { z } from "zod";
import { allOrNone } from "./all-or-none";

/** S3-compatible store of attachments; null keeps them in the database. */
export interface StorageSettings {
  endpoint: string;
  region: string;
  bucket: string;
  accessKeyId: string;
  secretAccessKey: string;
}

export const STORAGE_SETTINGS = {
  STORAGE_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  STORAGE_REGION: z.string().optional(),
  STORAGE_BUCKET: z.string().optional(),
  STORAGE_ACCESS_KEY_ID: z.string().optional(),
  STORAGE_SECRET_ACCESS_KEY: z.string().optional(),
} as const;

type Given = z.infer<z.ZodObject<typeof STORAGE_SETTINGS>>;

const NAMES = [
  "STORAGE_ENDPOINT",
  "STORAGE_REGION",
  "STORAGE_BUCKET",
  "STORAGE_ACCESS_KEY_ID",
  "STORAGE_SECRET_ACCESS_KEY",
] as const;

export function storageComplaints(given: Given): string[] {
  return allOrNone(given, NAMES);
}

export function storageSettings(given: Given): StorageSettings | null {
  const [endpoint, region, bucket, accessKeyId, secretAccessKey] = NAMES.map((name) => given[name]);
  if (!endpoint || !region || !bucket || !accessKeyId || !secretAccessKey) return null;
  return { endpoint: new URL(endpoint).href, region, bucket, accessKeyId, secretAccessKey };
}
