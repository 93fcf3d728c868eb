import { describe, expect, it } from "vitest";
import { SAMPLE_CLIENTS } from "#db/demo/scenarios";
import { fileName } from "#lib/attachments/file-name";

const { jmbg } = SAMPLE_CLIENTS.petar;

describe("the name of an attachment", () => {
  it.each([
    ["račun.jpg", "račun.jpg"],
    ["C:\\Users\\petar\\Slike\\IMG_1.HEIC", "IMG_1.jpg"],
    ["../../etc/passwd", "passwd.jpg"],
    ["izveštaj.pdf.exe", "izveštaj.pdf.jpg"],
    ["\u202egpj.exe", "gpj.jpg"],
    ["a\r\nSet-Cookie: b.jpg", "aSet-Cookie b.jpg"],
    ['"><script>.png', "script.jpg"],
    ["", "prilog.jpg"],
    ["...", "prilog.jpg"],
    ["снимак.jpg", "снимак.jpg"],
  ])("%j becomes %j", (given, kept) => {
    expect(fileName(given, "image/jpeg")).toBe(kept);
  });

  it("has at most 100 characters, its end among them", () => {
    const name = fileName(`${"š".repeat(300)}.pdf`, "application/pdf");
    expect([name.length, name.endsWith("š.pdf")]).toEqual([100, true]);
  });

  it("D3: has dots in the place of a JMBG, however it is written and whatever stands around it", () => {
    const apart = `${jmbg.slice(0, 7)}-${jmbg.slice(7)}`;
    const wide = jmbg.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    for (const written of [jmbg, apart, apart.replace("-", " "), `7${jmbg}`, `${jmbg}22`, wide]) {
      const name = fileName(`nalaz ${written} maj.pdf`, "application/pdf");
      expect(name).not.toMatch(/\p{N}/u);
      expect(name).toMatch(/^nalaz \.+[ -]?\.* maj\.pdf$/);
    }
  });

  it.each(["\u200b", "\u00ad", "\u2060", '"', "*", "\u2013", "\u00a0", "  ", " - "])(
    "D3: holds no JMBG either whose digits %j parts",
    (sign) => {
      const name = fileName(`${jmbg.slice(0, 7)}${sign}${jmbg.slice(7)}.pdf`, "application/pdf");
      expect(name).not.toMatch(/\d/);
    },
  );

  it("keeps other long numbers", () => {
    expect(fileName("racun 1234567890123456.pdf", "application/pdf")).toBe("racun 1234567890123456.pdf");
  });
});
