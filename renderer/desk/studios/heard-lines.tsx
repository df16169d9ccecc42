import type { Sentence } from '../../../shared/words/message.ts';
import { Banner } from '../../parts/banner.tsx';
import { useWords } from '../../words.tsx';

/** How far an answer over several studios may be believed: what is missing first, then how far each was heard. */
export const HeardLines = ({
  heard,
  lacks,
}: {
  readonly heard: readonly Sentence[];
  readonly lacks: readonly Sentence[];
}) => {
  const { t } = useWords();
  return (
    <div className="studio-heard">
      {lacks.map((one) => (
        <Banner tone="caution" key={t(one)}>
          {t(one)}
        </Banner>
      ))}
      {heard.map((one) => (
        <p className="small num" key={t(one)}>
          {t(one)}
        </p>
      ))}
    </div>
  );
};
