/** More work of one kind is waiting than the portal can do in time. */
export class PortalBusy extends Error {
  constructor(queue: string) {
    super(`Too many are waiting in the queue of ${queue}`);
    this.name = "PortalBusy";
  }
}

export interface Queue {
  /** Does the work when its turn comes. Throws PortalBusy when too many are waiting already. */
  inTurn<Value>(work: () => Promise<Value>): Promise<Value>;
  isFull(): boolean;
}

/** One queue of that name for the process, whichever bundle asks: so many at once, the others wait, and it has an end. */
export function queueOf(name: string, { atOnce, longest }: { atOnce: number; longest: number }): Queue {
  const { free, waiting } = placesOf(name, atOnce);
  const isFull = () => waiting.length >= longest;
  return {
    isFull,
    async inTurn(work) {
      if (free.places > 0) free.places -= 1;
      else if (isFull()) throw new PortalBusy(name);
      else await new Promise<void>((start) => waiting.push(start));
      try {
        return await work();
      } finally {
        const next = waiting.shift();
        if (next) next();
        else free.places += 1;
      }
    },
  };
}

interface Places {
  free: { places: number };
  waiting: (() => void)[];
}

const shared = globalThis as { portalQueues?: Map<string, Places> };

function placesOf(name: string, atOnce: number): Places {
  shared.portalQueues ??= new Map();
  const places = shared.portalQueues.get(name) ?? { free: { places: atOnce }, waiting: [] };
  shared.portalQueues.set(name, places);
  return places;
}
