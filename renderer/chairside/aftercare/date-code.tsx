import { takeHomeWords } from '../../../shared/words/screens/take-home.ts';
import { useWords } from '../../words.tsx';

/** A code for the client's phone: black on white in every light, or a camera does not read it. */
export const DateCode = ({ code, text }: { readonly code: readonly string[]; readonly text: string }) => {
  const { t } = useWords();
  const size = code.length;
  const path = code
    .flatMap((row, y) =>
      Array.from(row.matchAll(/1+/g), (run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`),
    )
    .join('');
  return (
    <svg
      className="date-code"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={t(takeHomeWords.codeSays({ text }))}
      shapeRendering="crispEdges"
    >
      <path d={`M0 0h${size}v${size}h-${size}z`} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
};
