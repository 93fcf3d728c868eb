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
      {weavePaths().map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}

/** Its tiles, for whoever draws without React. */
export function weavePaths(): string[] {
  return [...course(-4, -20), ...course(-30, -40)];
}

function course(top: number, from: number): string[] {
  return Array.from({ length: 14 }, (_, place) => `M${from + place * TILE} ${top}h40v40a20 20 0 0 1-40 0z`);
}
