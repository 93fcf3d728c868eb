import { describe, expect, test } from "vitest";
import { passwordScore } from "#lib/identity/password-score";
import { PASSWORD } from "#lib/protection/limits";
import { strengthOf } from "../../../app/_forms/strength/judge";

describe("the strength hint in the browser", () => {
  test.each([
    "osiguranje2026",
    "Осигурање2026!",
    "Lozinka123!",
    "password1234",
    "aaaaaaaaaaaa",
    "crvenazvezda1945",
  ])("calls %s weak, as the server does", (password) => {
    expect(strengthOf(password)).toBeLessThan(PASSWORD.weakestScore);
    expect(passwordScore(password, [])).toBeLessThan(PASSWORD.weakestScore);
  });

  test.each(["kisa pada na brdo", "plavi bicikl pored reke", "x7Kp!mQz2v"])(
    "calls %s good, as the server does",
    (password) => {
      expect(strengthOf(password)).toBeGreaterThanOrEqual(PASSWORD.weakestScore);
      expect(passwordScore(password, [])).toBeGreaterThanOrEqual(PASSWORD.weakestScore);
    },
  );
});
