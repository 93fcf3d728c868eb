import { StyleSheet } from "@react-pdf/renderer";
import { GOLOS } from "./fonts";

const INK = "#14252b";
const SOFT = "#4a5a60";
const LINE = "#d3dcdd";
/** Not of a whole page: the library would lose the foot, whose text it works out anew on every page. */
const RUNNING = { fontSize: 11, lineHeight: 1.4 } as const;

/** Colours of the portal's light scheme; sizes in points. */
export const style = StyleSheet.create({
  page: { padding: 56, paddingBottom: 84, fontFamily: GOLOS, fontSize: RUNNING.fontSize, color: INK },
  head: { flexDirection: "row", justifyContent: "space-between", marginBottom: 28, color: SOFT },
  brand: { fontSize: 15, fontWeight: 700, lineHeight: 1.2, color: "#c21b17" },
  title: { fontSize: 22, fontWeight: 700, lineHeight: 1.25, marginBottom: 6 },
  section: { marginTop: 18 },
  sectionTitle: { fontSize: 14, fontWeight: 700, marginBottom: 4 },
  fact: {
    flexDirection: "row",
    gap: 16,
    paddingVertical: 4,
    borderBottomWidth: 0.75,
    borderBottomColor: LINE,
  },
  term: { width: "38%", ...RUNNING, color: SOFT },
  value: { flex: 1, ...RUNNING, fontWeight: 700 },
  point: { paddingVertical: 2, ...RUNNING },
  running: RUNNING,
  last: { ...RUNNING, marginTop: 24 },
  foot: {
    position: "absolute",
    left: 56,
    right: 56,
    bottom: 36,
    paddingTop: 8,
    borderTopWidth: 0.75,
    borderTopColor: LINE,
    flexDirection: "row",
    justifyContent: "space-between",
    fontSize: 10,
    color: SOFT,
  },
});
