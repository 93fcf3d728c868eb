const EVERY = 60_000;
const JOBS = ["outbox", "attachments", "payments", "reminders", "exports"].map((job) => `/api/cron/${job}`);

/** What a scheduler does for a deployed portal: what could not be done at once is done later. Returns how to end it. */
export function startCronClock(settings: Record<string, string>): () => void {
  const timer = setInterval(() => void ask(settings), EVERY);
  return () => clearInterval(timer);
}

async function ask(settings: Record<string, string>): Promise<void> {
  const headers = { Authorization: `Bearer ${settings.CRON_SECRET}` };
  // A portal that is away now is asked again in a minute.
  for (const job of JOBS) await fetch(`${settings.APP_URL}${job}`, { headers }).catch(() => null);
}
