import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { sendFile } from "./send-file";
import { shrinkPhoto } from "./shrink-photo";
import type { Slot } from "./slot";

/** A file on its way. */
export interface Sending {
  key: number;
  file: File;
  /** From 0 to 1. */
  progress: number;
  /** Why it was not taken; "" when the connection broke. */
  refused?: string;
  /** The same file would be refused again. */
  isFinal?: boolean;
  /** Its id once it is kept. */
  kept?: string;
}

/** Sends files one after another, so that an old phone draws one photo at a time; one that fails holds up no other. */
export function useSending(slot: Slot) {
  const [files, setFiles] = useState<Sending[]>([]);
  const queue = useRef(Promise.resolve());
  const nextKey = useRef(0);
  const { refresh } = useRouter();
  const change = (key: number, changed: Partial<Sending>) =>
    setFiles((all) => all.map((one) => (one.key === key ? { ...one, ...changed } : one)));
  const send = async ({ key, file }: Sending) => {
    const sent = await sendFile(await shrinkPhoto(file), slot, (progress) => change(key, { progress }));
    change(key, "kept" in sent ? { ...sent, progress: 1 } : sent);
    if ("kept" in sent) refresh();
  };
  const enqueue = (sending: Sending) => {
    queue.current = queue.current.then(() => send(sending));
  };
  return {
    files,
    add(chosen: readonly File[]) {
      const added = chosen.map((file) => ({ key: nextKey.current++, file, progress: 0 }));
      setFiles((all) => [...all, ...added]);
      added.forEach(enqueue);
    },
    retry({ key, file }: Sending) {
      const again = { key, file, progress: 0 };
      setFiles((all) => all.map((one) => (one.key === key ? again : one)));
      enqueue(again);
    },
    forget: ({ key }: Sending) => setFiles((all) => all.filter((one) => one.key !== key)),
  };
}
