const TILE = 40;

/** Two courses of tiles across the top of a health card. */
export function Weave() {
  return (
    <svg
      className="weave"
      viewBox="0 0 480 58"
      preserveAspectRatio="xMidYMin slice"
      aria-hidden="true"
      focusable="false"
    >
      {course(-4, -20)}
      {course(-30, -40)}
    </svg>
  );
}

function course(top: number, from: number) {
  return Array.from({ length: 14 }, (_, place) => from + place * TILE).map((left) => (
    <path key={left} d={`M${left} ${top}h40v40a20 20 0 0 1-40 0z`} />
  ));
}
