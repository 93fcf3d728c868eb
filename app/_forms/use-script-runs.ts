import { useSyncExternalStore } from "react";

/** Whether scripts run here: false on the server and until the page woke up. */
export function useScriptRuns(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
}
