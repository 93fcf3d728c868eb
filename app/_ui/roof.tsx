/** The roof every page stands under: courses of round-ended clay tiles. Three courses are the landing's. */
export function Roof({ courses = 1 }: { courses?: 1 | 3 }) {
  const three = courses === 3;
  const height = three ? 108 : 20;
  return (
    <svg className={three ? "roof roof--three" : "roof"} height={height} aria-hidden="true" focusable="false">
      <defs>
        <pattern id="crep" width={8 * (three ? LARGE : SMALL)} height={height} patternUnits="userSpaceOnUse">
          {three ? <ThreeCourses /> : <Course {...LOWEST} width={SMALL} top={-20} straight={26} />}
        </pattern>
      </defs>
      <rect width="100%" height={height} fill="url(#crep)" />
    </svg>
  );
}

const LARGE = 44;
const SMALL = 28;

/** Clay shades of a course, left to right; the last two repeat the first two so that the pattern joins. */
const LOWEST = { shades: [4, 1, 3, 2, 2, 2, 4, 1, 4, 1], start: -1 };
const MIDDLE = { shades: [1, 4, 3, 1, 1, 2, 1, 1, 1, 4], start: -0.5 };
const EAVES = { shades: [4, 1, 3, 1, 3, 2, 2, 2, 4, 1], start: -1 };

function ThreeCourses() {
  return (
    <>
      <Course {...EAVES} width={LARGE} top={42} straight={44} />
      <Shade start={MIDDLE.start} top={10} />
      <Course {...MIDDLE} width={LARGE} top={10} straight={44} />
      <Shade start={LOWEST.start} top={-20} />
      <Course {...LOWEST} width={LARGE} top={-20} straight={42} />
    </>
  );
}

interface CourseProps {
  shades: number[];
  /** Where the course begins, in tiles. */
  start: number;
  width: number;
  top: number;
  /** Length of a tile's straight part. */
  straight: number;
}

function Course({ shades, start, width, top, straight }: CourseProps) {
  return shades.map((shade, index) => {
    const left = (start + index) * width;
    return (
      <g key={left}>
        <path className={`clay-${shade}`} d={tile(left, width, top, straight)} />
        <path className="clay-gap" d={`M${left + width} ${top}v${straight}`} />
      </g>
    );
  });
}

function Shade({ start, top }: { start: number; top: number }) {
  const lefts = Array.from({ length: 10 }, (_, index) => (start + index) * LARGE);
  const straight = top < 0 ? 45 : 47;
  return <path className="clay-shade" d={lefts.map((left) => tile(left, LARGE, top, straight)).join("")} />;
}

function tile(left: number, width: number, top: number, straight: number): string {
  return `M${left} ${top}h${width}v${straight}a${width / 2} ${width / 2} 0 0 1-${width} 0z`;
}
