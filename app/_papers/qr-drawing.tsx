import { Path, Svg } from "@react-pdf/renderer";
import { qrModules, qrPath } from "../_ui/qr-code";

/** A QR code with its quiet zone as shapes, so that it stays sharp; the side in points. */
export function QrDrawing({ text, side }: { text: string; side: number }) {
  const modules = qrModules(text);
  return (
    <Svg viewBox={`0 0 ${modules.length} ${modules.length}`} style={{ width: side, height: side }}>
      <Path d={qrPath(modules)} fill="#000" />
    </Svg>
  );
}
