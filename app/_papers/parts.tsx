import { Text, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { style } from "./style";

export interface PaperFact {
  term: string;
  value: string;
}

/** Part of a paper under its headline, which never stands alone at the end of a page. */
export function PaperSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <View style={style.section}>
      <Text style={style.sectionTitle} minPresenceAhead={40}>
        {title}
      </Text>
      {children}
    </View>
  );
}

interface PaperFactsProps {
  facts: readonly PaperFact[];
  /** Where every value is short: a value longer than a page has to break. */
  keepsRowsWhole?: boolean;
}

export function PaperFacts({ facts, keepsRowsWhole = false }: PaperFactsProps) {
  return facts.map(({ term, value }) => (
    <View key={`${term}: ${value}`} style={style.fact} wrap={!keepsRowsWhole}>
      <Text style={style.term}>{term}</Text>
      <Text style={style.value}>{withFewLines(value)}</Text>
    </View>
  ));
}

/** A person writes fewer. Each costs milliseconds, and of an answer of 4000 characters all might be new lines. */
const MOST_LINES = 100;

/** Without blank lines; where there are still too many, they run on. */
function withFewLines(value: string): string {
  const lines = value.split("\n").filter((line) => line.trim() !== "");
  return lines.join(lines.length > MOST_LINES ? " " : "\n");
}

export function PaperPoints({ points }: { points: readonly string[] }) {
  return points.map((point) => (
    <Text key={point} style={style.point}>
      {`– ${point}`}
    </Text>
  ));
}
