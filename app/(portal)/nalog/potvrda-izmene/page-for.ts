/** This page, for a change that waits on the page `back`. */
export function pageFor(back: string): string {
  return `/nalog/potvrda-izmene?${new URLSearchParams({ nazad: back })}`;
}
