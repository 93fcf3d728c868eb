import { qrModules, qrPath } from "./qr-code";

interface QrProps {
  /** What the code says. */
  text: string;
  /** What it is, for those who do not see it. */
  label: string;
}

/** A QR code, black on white also in the dark. */
export function Qr({ text, label }: QrProps) {
  const modules = qrModules(text);
  const side = modules.length;
  return (
    <div className="qr">
      <svg
        viewBox={`0 0 ${side} ${side}`}
        width="216"
        height="216"
        role="img"
        aria-label={label}
        shapeRendering="crispEdges"
      >
        <path fill="#fff" d={`M0 0h${side}v${side}H0z`} />
        <path fill="#000" d={qrPath(modules)} />
      </svg>
    </div>
  );
}
