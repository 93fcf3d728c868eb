import type { ReactNode } from "react";
import { tied } from "#lib/texts/tied";
import { type Said, Sentence } from "./sentence";
import { body, code, head, MIST, TILE, word } from "./style";

export function Heading({ text }: { text: string }) {
  return (
    <h1 className="ink" style={{ ...head, margin: "0" }}>
      {text}
    </h1>
  );
}

/** `lead` stands in front of the text in bold. */
export function Paragraph<const Text extends string>({ lead, text, values }: Said<Text> & { lead?: string }) {
  return (
    <p className="ink" style={{ ...body, margin: "16px 0 0" }}>
      {lead && <strong>{tied(lead)}</strong>}
      {lead && " "}
      <Sentence text={text} values={values} />
    </p>
  );
}

/** The one thing of a letter that is copied or typed. */
export function Code({ text }: { text: string }) {
  return (
    <Well className="code" style={code}>
      {text}
    </Well>
  );
}

/** Words to be typed somewhere, such as usernames. */
export function Words({ lines }: { lines: string[] }) {
  return (
    <Well className="word" style={word}>
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </Well>
  );
}

export function Steps({ children }: { children: ReactNode }) {
  return <ol style={list}>{children}</ol>;
}

export function Points({ children }: { children: ReactNode }) {
  return <ul style={list}>{children}</ul>;
}

export function Item<const Text extends string>({ text, values }: Said<Text>) {
  return (
    <li className="ink" style={{ ...body, margin: "0 0 8px" }}>
      <Sentence text={text} values={values} />
    </li>
  );
}

const list = { margin: "12px 0 0", padding: "0 0 0 28px" };

function Well({ className, style, children }: { className: string; style: object; children: ReactNode }) {
  const look = { ...style, padding: "22px 16px", backgroundColor: MIST, borderRadius: TILE };
  return (
    <table
      role="presentation"
      width="100%"
      cellPadding={0}
      cellSpacing={0}
      border={0}
      style={{ margin: "24px 0 28px" }}
    >
      <tbody>
        <tr>
          <td
            className={`well ink ${className}`}
            align="center"
            style={{ ...look, overflowWrap: "anywhere" }}
          >
            {children}
          </td>
        </tr>
      </tbody>
    </table>
  );
}
