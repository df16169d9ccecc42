const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** The dots of the app's mark: a crown from above, thinning out towards the lower right, on a square of edge 100. */
const dotsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const distance = 46 * Math.sqrt((index + 0.5) / count);
    const [dx, dy] = [distance * Math.cos(index * goldenAngle), distance * Math.sin(index * goldenAngle)];
    const thinning = Math.min(1, Math.max(0, 0.62 - ((dx + dy) / 128) * 1.35));
    return { x: 50 + dx, y: 50 + dy, r: (40 / Math.sqrt(count)) * (0.3 + 0.7 * thinning) };
  });

const few = dotsOf(44);
const many = dotsOf(150);

/** Stipple's mark, made of nothing but dots; decoration only. */
export const Mark = ({ size }: { readonly size: number }) => (
  <svg
    className="app-mark"
    width={size}
    height={size}
    viewBox="0 0 100 100"
    aria-hidden="true"
    focusable="false"
    fill="var(--accent)"
  >
    {(size < 48 ? few : many).map(({ x, y, r }) => (
      <circle key={`${x} ${y}`} cx={x.toFixed(2)} cy={y.toFixed(2)} r={r.toFixed(2)} />
    ))}
  </svg>
);
