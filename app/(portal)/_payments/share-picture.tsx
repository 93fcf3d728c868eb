"use client";

import { useSyncExternalStore } from "react";

interface SharePictureProps {
  href: string;
  name: string;
  words: string;
}

/** Hands a picture to another app, such as the bank's; only where the browser can. */
export function SharePicture({ href, name, words }: SharePictureProps) {
  const isAble = useSyncExternalStore(neverChanges, canShare, () => false);
  if (!isAble) return null;
  return (
    <button className="button button--quiet" type="button" onClick={() => share(href, name)}>
      {words}
    </button>
  );
}

function neverChanges() {
  return () => {};
}

function canShare(): boolean {
  return navigator.canShare?.({ files: [pictureNamed("kod.png")] }) ?? false;
}

/** What cannot be shared after all is saved. */
async function share(href: string, name: string): Promise<void> {
  try {
    const answer = await fetch(href);
    if (!answer.ok) throw new Error(String(answer.status));
    await navigator.share({ files: [pictureNamed(name, await answer.blob())] });
  } catch (thrown) {
    const wasGivenUp = thrown instanceof DOMException && thrown.name === "AbortError";
    if (!wasGivenUp) location.assign(href);
  }
}

function pictureNamed(name: string, content?: Blob): File {
  return new File(content ? [content] : [], name, { type: "image/png" });
}
