const EVERY = 60_000;

/** What a scheduler does for a deployed portal: letters that could not leave at once leave later. Returns how to end it. */
export function startOutboxClock(settings: Record<string, string>): () => void {
  const timer = setInterval(() => void drain(settings), EVERY);
  return () => clearInterval(timer);
}

async function drain(settings: Record<string, string>): Promise<void> {
  const headers = { Authorization: `Bearer ${settings.CRON_SECRET}` };
  // A portal that is away now is asked again in a minute.
  await fetch(`${settings.APP_URL}/api/cron/outbox`, { headers }).catch(() => null);
}
