import { StyleSheet, Text, View } from "@react-pdf/renderer";
import { Paper, type PaperFrame } from "./paper";
import { type PaperFact, PaperFacts, PaperSection } from "./parts";
import { QrDrawing } from "./qr-drawing";
import { style } from "./style";

interface CardPaperProps extends PaperFrame {
  number: string;
  name: string;
  facts: readonly PaperFact[];
}

/** A health card to cut out, as large as one of plastic (ISO/IEC 7810 ID-1), and the same in large type. */
export function CardPaper({ number, name, facts, ...frame }: CardPaperProps) {
  const words = frame.texts.healthCard;
  return (
    <Paper {...frame} title={words.title} number={number}>
      <Text style={style.running}>{words.paper.cut}</Text>
      <View style={card.edge} wrap={false}>
        <View style={card.head}>
          <Text style={card.brand}>{frame.texts.common.brand}</Text>
          <Text>{words.line}</Text>
        </View>
        <View style={card.body}>
          <View style={card.facts}>
            <Text style={card.name}>{name}</Text>
            {facts.map(({ term, value }) => (
              <Text key={term}>
                {`${term}: `}
                <Text style={card.value}>{value}</Text>
              </Text>
            ))}
            <Text>{`${words.medicCallCentre}: ${words.medicPhone}`}</Text>
          </View>
          <QrDrawing text={number} side={MILLIMETRE * 25} />
        </View>
      </View>
      <PaperSection title={words.paper.large}>
        <PaperFacts
          facts={[
            { term: words.holder, value: name },
            ...facts,
            { term: words.medicCallCentre, value: words.medicPhone },
          ]}
        />
      </PaperSection>
      <View style={card.large}>
        <QrDrawing text={number} side={MILLIMETRE * 60} />
      </View>
    </Paper>
  );
}

/** In points. */
const MILLIMETRE = 72 / 25.4;

const card = StyleSheet.create({
  edge: {
    width: 85.6 * MILLIMETRE,
    height: 53.98 * MILLIMETRE,
    marginTop: 10,
    padding: 9,
    borderWidth: 0.75,
    borderStyle: "dashed",
    borderColor: "#14252b",
    fontSize: 7.5,
    lineHeight: 1.35,
  },
  head: { flexDirection: "row", justifyContent: "space-between", alignItems: "baseline", marginBottom: 6 },
  brand: { fontSize: 10, fontWeight: 700, lineHeight: 1.2, color: "#c21b17" },
  body: { flexDirection: "row", gap: 4, flex: 1 },
  facts: { flex: 1, gap: 2 },
  name: { fontSize: 11, fontWeight: 700, lineHeight: 1.2, marginBottom: 2 },
  value: { fontWeight: 700 },
  large: { marginTop: 12 },
});
