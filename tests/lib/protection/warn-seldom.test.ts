import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { LogFields } from "#lib/core/log";
import { STRANGERS_LINES } from "#lib/protection/limits";
import { warnSeldom } from "#lib/protection/warn-seldom";

let lines: (LogFields & { event: string })[];
const log = {
  info: () => {},
  warn: (event: string, fields: LogFields = {}) => void lines.push({ event, ...fields }),
  error: () => {},
};

beforeEach(() => {
  lines = [];
  vi.useFakeTimers({ toFake: ["performance"] });
});
afterEach(() => vi.useRealTimers());

it("writes so many lines of an event in a window, and then how many it left out", () => {
  flood("knock", STRANGERS_LINES.most + 25);
  expect(lines).toHaveLength(STRANGERS_LINES.most);
  vi.advanceTimersByTime(STRANGERS_LINES.within * 1000);
  warnSeldom(log, "knock");
  expect(lines.slice(STRANGERS_LINES.most)).toEqual([{ event: "knock", count: 25 }]);
  vi.advanceTimersByTime(STRANGERS_LINES.within * 1000);
  warnSeldom(log, "knock");
  expect(lines.at(-1)).toEqual({ event: "knock" });
});

it("counts other events, and the same one of another limit, for themselves", () => {
  flood("ring", STRANGERS_LINES.most + 1);
  warnSeldom(log, "call");
  warnSeldom(log, "ring", { limit: "passwordByAddress" });
  expect(lines.slice(-2)).toEqual([{ event: "call" }, { event: "ring", limit: "passwordByAddress" }]);
});

function flood(event: string, times: number): void {
  for (let time = 0; time < times; time += 1) warnSeldom(log, event);
}
