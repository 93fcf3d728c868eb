/** Where a file lies in the archive: `dokumenta/03 Polisa.pdf`. Its place keeps names apart; what no file system takes is gone. */
export function pathIn(folder: string, place: number, name: string): string {
  const safe = name.replace(/[\p{C}/\\"<>|:*?]/gu, "_");
  return `${folder}/${String(place + 1).padStart(2, "0")} ${safe}`;
}
