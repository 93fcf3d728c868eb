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

export function PaperFacts({ facts }: { facts: readonly PaperFact[] }) {
  return facts.map(({ term, value }) => (
    <View key={`${term}: ${value}`} style={style.fact}>
      <Text style={style.term}>{term}</Text>
      <Text style={style.value}>{value}</Text>
    </View>
  ));
}

export function PaperPoints({ points }: { points: readonly string[] }) {
  return points.map((point) => (
    <Text key={point} style={style.point}>
      {`– ${point}`}
    </Text>
  ));
}
