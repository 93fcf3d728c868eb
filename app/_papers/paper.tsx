import { Document, Page, Text, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { formatDateTime } from "#lib/texts/format";
import type { Language } from "#lib/texts/language";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { style } from "./style";

/** What every paper is told of its reader and its moment. */
export interface PaperFrame {
  texts: Texts;
  language: Language;
  issuedAt: Date;
}

interface PaperProps extends PaperFrame {
  title: string;
  /** Number that the paper is about, also for its title; such as of a policy. */
  number: string;
  children: ReactNode;
}

/** An A4 paper: brand and moment above, help numbers and page numbers below, on every page. */
export function Paper({ texts, language, issuedAt, title, number, children }: PaperProps) {
  const { common, papers } = texts;
  const titleAndNumber = `${title} ${number}`;
  return (
    <Document title={titleAndNumber} language={language} creator={common.portal} producer={common.portal}>
      <Page size="A4" style={style.page}>
        <View fixed style={style.head}>
          <View>
            <Text style={style.brand}>{common.brand}</Text>
            <Text>{common.portal}</Text>
          </View>
          <Text>{say(papers.issued, { moment: formatDateTime(issuedAt, texts.moments) })}</Text>
        </View>
        <Text style={style.title}>{titleAndNumber}</Text>
        {children}
        <View fixed style={style.foot}>
          <Text>{say(papers.help, { phone: common.phone, freePhone: common.freePhone })}</Text>
          <Text
            render={({ pageNumber, totalPages }) =>
              say(papers.pages, { page: pageNumber, pages: totalPages ?? pageNumber })
            }
          />
        </View>
      </Page>
    </Document>
  );
}
