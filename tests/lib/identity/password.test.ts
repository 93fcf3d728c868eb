import { describe, expect, test } from "vitest";
import { checkPassword } from "#lib/identity/password";

const PETAR = { username: "petar.petrovic", email: "porodica@primer.test", jmbg: "1505985710005" };

describe("a password", () => {
  test.each([
    "kisa pada na brdo",
    "plavi bicikl pored reke",
    "тамо далеко је село моје",
    "x7Kp!mQz2v",
    "  reke i mostovi  ",
    "k".concat("🦊🌧️🍇🚲", "ljubičasti"),
  ])("%j is accepted as it is", (password) => {
    expect(checkPassword(password, PETAR)).toEqual({ ok: true, value: password.normalize("NFKC") });
  });

  test.each([
    ["", "empty"],
    ["x7Kp!mQz2", "too-short"],
    ["🦊".repeat(9), "too-short"],
    ["ﬃ".repeat(50), "too-long"],
    ["Petar-i-ljubicasti-bicikl", "contains-username"],
    ["ПЕТАР и љубичасти бицикл", "contains-username"],
    ["cela PÓRODICA na okupu 77", "contains-email"],
    ["šetnja 150598-5710005", "contains-jmbg"],
    ["Generali je na brdu 77", "contains-brand"],
    ["qwertyuiop", "common"],
    ["QWERTYUIOP", "common"],
    ["1234567890", "common"],
    ["osiguranje2026", "too-weak"],
    ["Osiguranje2026!", "too-weak"],
    ["осигурање2026", "too-weak"],
    ["Lozinka123!", "too-weak"],
    ["crvenazvezda1945", "too-weak"],
    ["Шабац1985!", "too-weak"],
    ["Milica15051985", "too-weak"],
    ["aaaaaaaaaaaaaaaa", "too-weak"],
    ["          ", "too-weak"],
  ])("%j is refused: %s", (password, refusal) => {
    expect(checkPassword(password, PETAR)).toEqual({ ok: false, refusal });
  });

  test("may be 128 characters long, not 129, and nothing of it is cut off", () => {
    const longest = "kisa pada na brdo, ".repeat(7).slice(0, 127);
    expect(checkPassword(`${longest}!`, PETAR)).toEqual({ ok: true, value: `${longest}!` });
    expect(checkPassword(`${longest}!!`, PETAR)).toEqual({ ok: false, refusal: "too-long" });
    expect(checkPassword("x".repeat(1_000_000), PETAR)).toEqual({ ok: false, refusal: "too-long" });
  });

  test("is the same however the keyboard composes its letters", () => {
    const composed = checkPassword("šetnja pored čuvenih žbunova".normalize("NFC"), {});
    expect(composed.ok).toBe(true);
    expect(checkPassword("šetnja pored čuvenih žbunova".normalize("NFD"), {})).toEqual(composed);
  });

  test("may contain a part of the name that is too short to tell anything", () => {
    expect(checkPassword("ana i ljubicasti bicikl", { username: "ana.s", email: "ana@primer.test" }).ok).toBe(
      true,
    );
  });

  test("with a lone surrogate or NUL is answered, not thrown at", () => {
    expect(checkPassword("x7Kp!mQz2v\ud800\0", PETAR).ok).toBe(true);
  });

  test.each(["P4ssw0rd!@$5", "4@8({[<3369&#!1/|0$5+7%2", "aA1!", "1qaz2wsx"])(
    "made to keep the judge busy (%s again and again) is answered",
    (piece) => {
      expect(checkPassword(piece.repeat(40).slice(0, 128), PETAR)).toHaveProperty("ok");
    },
  );
});
