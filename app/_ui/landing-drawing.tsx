const DRAWINGS = {
  policies: (
    <>
      <path d="M14 6h20l9 9v35H14z" />
      <path d="M34 6v9h9" />
      <path d="M20 25h16M20 32h16" />
      <path d="m20 41 4 4 8-8" />
    </>
  ),
  claims: (
    <>
      <path d="M7 37v-7l6-4 6-11h19l7 11 6 4v7" />
      <circle cx="17" cy="38" r="5" />
      <circle cx="40" cy="38" r="5" />
      <path d="M22 38h13M13 26h31" />
    </>
  ),
  pension: (
    <>
      <path d="M6 49h44" />
      <path d="M11 49V37h7v12M25 49V27h7v22M39 49V15h7v34" />
      <path d="m10 25 12-9 8 4L45 6" />
    </>
  ),
} as const;

/** The landing page's drawings, on a 56 px grid. */
export function LandingDrawing({ name }: { name: keyof typeof DRAWINGS }) {
  return (
    <span className="tile">
      <svg
        width="56"
        height="56"
        viewBox="0 0 56 56"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.4"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        focusable="false"
      >
        {DRAWINGS[name]}
      </svg>
    </span>
  );
}
