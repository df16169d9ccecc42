import type { ProblemText } from '../problem-text.ts';
import { useWords } from '../words.tsx';
import { Banner } from './banner.tsx';

/** Why something could not be shown or done, and what to do about it. */
export const ProblemBanner = ({ said }: { readonly said: ProblemText }) => {
  const { t } = useWords();
  return (
    <Banner tone="stop" title={t(said.says)}>
      {said.whatToDo === undefined ? undefined : t(said.whatToDo)}
    </Banner>
  );
};
