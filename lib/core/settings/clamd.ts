import { z } from "zod";

/** Where ClamAV's daemon listens, which examines uploads; null where there is none. */
export type ClamdSettings = { host: string; port: number } | { path: string };

export const CLAMD_SETTINGS = {
  CLAMD_URL: z
    .string()
    .regex(/^(tcp:\/\/[^/:]+:\d{1,5}|unix:\/.+)$/, "must be tcp://host:port or unix:/path")
    .optional(),
} as const;

export function clamdSettings({
  CLAMD_URL,
}: z.infer<z.ZodObject<typeof CLAMD_SETTINGS>>): ClamdSettings | null {
  if (!CLAMD_URL) return null;
  if (CLAMD_URL.startsWith("unix:")) return { path: CLAMD_URL.slice("unix:".length) };
  const { hostname, port } = new URL(CLAMD_URL);
  return { host: hostname, port: Number(port) };
}
