"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const EVERY = 3_000;
/** Two minutes; a callback that takes longer is told of by mail. */
const MOST = 40;

/** Asks again how the payment stands, as long as the page shows that it is open. */
export function Recheck() {
  const router = useRouter();
  useEffect(() => {
    let left = MOST;
    const timer = setInterval(() => {
      left -= 1;
      if (left <= 0) clearInterval(timer);
      if (!document.hidden) router.refresh();
    }, EVERY);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}
