import { StyleSheet, Text, View } from "@react-pdf/renderer";
import type { Slip } from "#lib/payment-order/slip";
import type { Texts } from "#lib/texts/sr";

interface SlipFormProps {
  texts: Texts["payments"]["slip"];
  words: Texts["papers"]["slip"];
  slip: Slip;
}

/** The paper form of a nalog za uplatu: who pays, what for and whom at the left; codes, amount and account at the right. */
export function SlipForm({ texts, words, slip }: SlipFormProps) {
  return (
    <View style={form.frame} wrap={false}>
      <View style={form.left}>
        <Box term={texts.payer} value={slip.payer} tall />
        <Box term={texts.purpose} value={slip.purpose} tall />
        <Box term={texts.payee} value={slip.payee} tall />
        <Text style={form.line}>{words.signature}</Text>
        <Text style={form.line}>{words.received}</Text>
      </View>
      <View style={form.right}>
        <Text style={form.title}>{texts.title.toUpperCase()}</Text>
        <View style={form.row}>
          <Box term={texts.code} value={slip.code} wide={1.2} />
          <Box term={texts.currency} value={slip.currency} />
          <Box term={texts.amount} value={slip.amount} wide={2} />
        </View>
        <Box term={texts.account} value={slip.account} />
        <View style={form.row}>
          <Box term={texts.model} value={slip.model} />
          <Box term={texts.reference} value={slip.spacedReference} wide={3.4} />
        </View>
        <Text style={form.line}>{words.valueDay}</Text>
      </View>
    </View>
  );
}

interface BoxProps {
  term: string;
  value: string;
  tall?: boolean;
  /** Its part of a row. */
  wide?: number;
}

function Box({ term, value, tall = false, wide }: BoxProps) {
  return (
    <View style={wide === undefined ? form.field : { ...form.field, flex: wide }}>
      <Text style={form.term}>{term}</Text>
      <Text style={tall ? form.tallBox : form.box}>{value}</Text>
    </View>
  );
}

const BOX = {
  borderWidth: 1,
  borderColor: "#14252b",
  paddingHorizontal: 5,
  paddingTop: 4,
  fontSize: 10.5,
  lineHeight: 1.3,
  fontWeight: 700,
} as const;

const form = StyleSheet.create({
  frame: { flexDirection: "row", marginTop: 16, borderWidth: 1, borderColor: "#14252b", padding: 12 },
  left: { width: "48%", paddingRight: 12, gap: 8 },
  right: { flex: 1, paddingLeft: 12, gap: 8, borderLeftWidth: 1, borderLeftColor: "#14252b" },
  title: { fontSize: 12, fontWeight: 700, textAlign: "right" },
  row: { flexDirection: "row", gap: 6 },
  field: {},
  term: { fontSize: 9, lineHeight: 1.3, marginBottom: 1 },
  box: { ...BOX, minHeight: 23 },
  tallBox: { ...BOX, minHeight: 40 },
  line: { marginTop: 26, paddingTop: 3, borderTopWidth: 0.75, borderTopColor: "#14252b", fontSize: 9 },
});
