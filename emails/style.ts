import type { CSSProperties } from "react";

/** Mail programs drop what stands in a sheet, so every element carries its style; the sheet only adds dark mode and small screens. */
export const sheet = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (max-width: 619px) {
  .sheet { width: 100% !important; }
  .pad { padding-left: 20px !important; padding-right: 20px !important; }
  .code { font-size: 36px !important; letter-spacing: 5px !important; }
  .word { font-size: 21px !important; }
}
@media (prefers-color-scheme: dark) {
  .ground { background-color: #0d171a !important; }
  .paper { background-color: #15232a !important; }
  .well { background-color: #20333a !important; }
  .ink { color: #e9f0f0 !important; }
  .soft { color: #b3c3c7 !important; }
  .name { color: #ff7b70 !important; }
  .link { color: #8ed4df !important; }
}
[data-ogsc] .ink { color: #e9f0f0 !important; }
[data-ogsc] .soft { color: #b3c3c7 !important; }
[data-ogsc] .name { color: #ff7b70 !important; }
[data-ogsc] .link { color: #8ed4df !important; }
[data-ogsb] .ground { background-color: #0d171a !important; }
[data-ogsb] .paper { background-color: #15232a !important; }
[data-ogsb] .well { background-color: #20333a !important; }
`;

const INK = "#12272d";
const SOFT = "#43575d";
export const RED = "#c21b17";
export const PETROL = "#0c4a58";
export const GROUND = "#eff4f3";
export const PAPER = "#ffffff";
export const MIST = "#e2ebea";

export const TILE = "6px 6px 24px 24px";

const face: CSSProperties = { fontFamily: "Arial,'Helvetica Neue',Helvetica,sans-serif" };

export const body: CSSProperties = { ...face, fontSize: "18px", lineHeight: "28px", color: INK };
export const foot: CSSProperties = { ...body, margin: "0 0 12px", color: SOFT };
export const head: CSSProperties = {
  ...face,
  fontSize: "28px",
  lineHeight: "34px",
  fontWeight: "bold",
  color: INK,
};
export const code: CSSProperties = {
  ...face,
  fontSize: "44px",
  lineHeight: "52px",
  fontWeight: "bold",
  letterSpacing: "8px",
  color: INK,
};
export const word: CSSProperties = {
  ...face,
  fontSize: "24px",
  lineHeight: "34px",
  fontWeight: "bold",
  color: INK,
};
