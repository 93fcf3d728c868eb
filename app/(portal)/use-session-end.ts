import { useEffect, useRef, useState } from "react";
import { SESSION } from "#lib/protection/limits";

/** All tabs of the portal share one session: whichever was used last tells the others when it ends. */
const TABS = "portal-session";

interface SessionEnd {
  /** Seconds until the session ends, counted down every second. */
  left: number;
  /** It ends then whatever the client does: the server granted less than a full idle time. */
  isFinal: boolean;
  prolong: (seconds: number) => void;
}

export function useSessionEnd(secondsLeft: number): SessionEnd {
  const [left, setLeft] = useState(secondsLeft);
  const [isFinal, setFinal] = useState(secondsLeft < SESSION.idle);
  const end = useRef(0);
  const tabs = useRef<BroadcastChannel | null>(null);
  const prolong = (seconds: number) => {
    end.current = Date.now() + seconds * 1000;
    setLeft(seconds);
    setFinal(seconds < SESSION.idle);
    tabs.current?.postMessage(end.current);
  };
  useEffect(() => {
    const countDown = () => setLeft(Math.ceil((end.current - Date.now()) / 1000));
    const channel = "BroadcastChannel" in window ? new BroadcastChannel(TABS) : null;
    end.current = Date.now() + secondsLeft * 1000;
    tabs.current = channel;
    channel?.postMessage(end.current);
    channel?.addEventListener("message", ({ data }) => {
      end.current = Math.max(end.current, Number(data));
      countDown();
    });
    const clock = setInterval(countDown, 1000);
    return () => {
      clearInterval(clock);
      channel?.close();
    };
  }, [secondsLeft]);
  return { left, isFinal, prolong };
}
