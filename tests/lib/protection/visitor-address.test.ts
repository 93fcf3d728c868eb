import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { visitorAddress } from "#lib/protection/visitor-address";

describe("visitorAddress (L4)", () => {
  it("L4: takes the entry that the outermost trusted proxy wrote", () => {
    expect(visitorAddress("198.51.100.7", 1)).toBe("198.51.100.7");
    expect(visitorAddress("198.51.100.7, 10.0.0.1", 2)).toBe("198.51.100.7");
  });

  it("L4: whatever a visitor puts in front of it changes nothing", () => {
    const forged = fc.array(
      fc.oneof(
        fc.ipV4(),
        fc.ipV6(),
        fc.string().map((text) => text.replaceAll(",", "")),
      ),
    );
    fc.assert(
      fc.property(forged, (entries) => {
        expect(visitorAddress([...entries, "198.51.100.7"].join(","), 1)).toBe("198.51.100.7");
      }),
    );
  });

  it.each([
    ["no proxy is trusted", "198.51.100.7", 0],
    ["there is no header", null, 1],
    ["the header is empty", "", 1],
    ["the header has fewer entries than proxies", "198.51.100.7", 2],
    ["the entry is no address", "198.51.100.7, unknown", 1],
    ["the entry carries a port", "198.51.100.7:4711", 1],
    ["the entry is empty", "198.51.100.7,", 1],
  ])("L4: trusts no address when %s", (_, header, hops) => {
    expect(visitorAddress(header, hops)).toBeNull();
  });

  it("L4: all addresses of one IPv6 network count as one", () => {
    const network = "2001:db8:0:7::/64";
    expect(visitorAddress("2001:db8:0:7:1:2:3:4", 1)).toBe(network);
    expect(visitorAddress("2001:DB8::7:ffff:0:0:1", 1)).toBe(network);
    expect(visitorAddress("2001:0db8:0000:0007::1", 1)).toBe(network);
    expect(visitorAddress("2001:db8:0:8::1", 1)).not.toBe(network);
  });

  it("L4: short forms of IPv6 are written out", () => {
    expect(visitorAddress("::1", 1)).toBe("0:0:0:0::/64");
    expect(visitorAddress("2001:db8::", 1)).toBe("2001:db8:0:0::/64");
    expect(visitorAddress("fe80::1%eth0", 1)).toBe("fe80:0:0:0::/64");
  });

  it("L4: an IPv4 address inside IPv6 counts as itself", () => {
    expect(visitorAddress("::ffff:198.51.100.7", 1)).toBe("198.51.100.7");
  });
});
