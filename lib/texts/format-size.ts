const KB = 1024;
const MB = 1024 * KB;
const short = new Intl.NumberFormat("sr-Latn-RS", { maximumFractionDigits: 1 });

/** 380 KB, 2,4 MB */
export function formatSize(bytes: number): string {
  if (bytes >= MB) return `${short.format(bytes / MB)}\u00a0MB`;
  return `${Math.max(1, Math.round(bytes / KB))}\u00a0KB`;
}
