import { StyleSheet, Text, View } from "@react-pdf/renderer";
import type { Slip } from "#lib/payment-order/slip";
import { tied } from "#lib/texts/tied";
import { Paper, type PaperFrame } from "./paper";
import { QrDrawing } from "./qr-drawing";
import { SlipForm } from "./slip-form";
import { style } from "./style";

interface SlipPaperProps extends PaperFrame {
  title: string;
  /** What is paid for, such as a policy. */
  number: string;
  slip: Slip;
  /** What its code says; null where there is none. */
  code: string | null;
}

/** A nalog za uplatu to print or to forward, with the same payment as a code. */
export function SlipPaper({ title, number, slip, code, ...frame }: SlipPaperProps) {
  const words = frame.texts.papers.slip;
  return (
    <Paper {...frame} title={title} number={number}>
      <Text style={style.running}>{tied(words.lead)}</Text>
      <SlipForm texts={frame.texts.payments.slip} words={words} slip={slip} />
      {code && (
        <View style={own.scan} wrap={false}>
          <QrDrawing text={code} side={156} />
          <View style={own.words}>
            <Text style={style.sectionTitle}>{words.codeTitle}</Text>
            <Text style={style.running}>{tied(words.codeText)}</Text>
          </View>
        </View>
      )}
    </Paper>
  );
}

const own = StyleSheet.create({
  scan: { flexDirection: "row", alignItems: "center", gap: 16, marginTop: 24 },
  words: { flex: 1 },
});
