/** How a photo should look: what is in the frame, drawn. */
export function Example({ of }: { of: ExampleName }) {
  const { width, height, frame, drawing } = EXAMPLES[of];
  return (
    <svg
      className="example"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="2.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={frame} />
      {drawing}
    </svg>
  );
}

export type ExampleName = keyof typeof EXAMPLES;

const UPRIGHT = { width: 96, height: 120, frame: "M4 20V4h16M76 4h16v16M92 100v16H76M20 116H4v-16" };
const LEVEL = { width: 120, height: 96, frame: "M4 20V4h16M100 4h16v16M116 76v16h-16M20 92H4V76" };

const EXAMPLES = {
  receipt: {
    ...UPRIGHT,
    drawing: (
      <>
        <path d="M26 18h44v80l-7-5-7 5-8-5-8 5-7-5-7 5z" />
        <path d="M34 32h28M34 42h28M34 52h18M34 66h28M34 76h28" />
      </>
    ),
  },
  paper: {
    ...UPRIGHT,
    drawing: (
      <>
        <path d="M24 18h34l14 14v70H24z" />
        <path d="M58 18v14h14M33 48h30M33 58h30M33 68h20M33 86h14" />
      </>
    ),
  },
  damage: {
    ...LEVEL,
    drawing: (
      <>
        <path d="M18 66V54l12-5 11-17h34l15 17 12 5v12" />
        <path d="M46 66h28M30 49h60M58 32v17" />
        <circle cx="37" cy="66" r="9" />
        <circle cx="83" cy="66" r="9" />
        <path d="m64 53 5 4-4 3 6 4" />
      </>
    ),
  },
  plate: {
    ...LEVEL,
    drawing: (
      <>
        <path d="M20 36h80v24H20zM30 36v24" />
        <path d="M39 53V43h8M39 48h6M53 53V43h6v10h-6M67 48h3M77 43v10M84 43h6l-6 10h6" />
      </>
    ),
  },
  chassis: {
    ...LEVEL,
    drawing: (
      <>
        <path d="M22 66c8-26 22-38 38-38s30 12 38 38z" />
        <path d="M34 58h30M34 58v-7h30v7M40 51v7M46 51v7M52 51v7M58 51v7" />
        <path d="M76 58 88 46" />
      </>
    ),
  },
  mileage: {
    ...LEVEL,
    drawing: (
      <>
        <path d="M26 62a34 34 0 0 1 68 0" />
        <path d="M34 60h4M43 39l3 3M60 32v4M77 39l-3 3M86 60h-4M60 58l12-14" />
        <path d="M36 66h48v14H36zM48 66v14M60 66v14M72 66v14" />
      </>
    ),
  },
  scene: {
    ...LEVEL,
    drawing: (
      <>
        <path d="M22 84 44 22M98 84 76 22M60 80v-8M60 34v-8" />
        <path d="M40 62h14l2-9H44zM66 50h12l-3-9H65zM50 48l4-4M58 46v-5" />
      </>
    ),
  },
} as const;
