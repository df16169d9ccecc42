import { footerScreenWords } from '../../../shared/words/screens/footer.ts';
import type { Message } from '../../../shared/words/message.ts';
import { useWords } from '../../words.tsx';
import type { Closing } from '../closing.ts';
import { useSessionContext } from '../session-context.ts';

/** Beside the button that says it: each thing it says, in the studio's words. */
export const ClosingLines = ({
  closing,
  next,
}: {
  readonly closing: Closing;
  readonly next: Message | null;
}) => {
  const { protocol } = useSessionContext();
  const { t } = useWords();
  const lines = [
    ...protocol.checklist.filter(({ id }) => closing.items.includes(id)).map(({ text }) => text),
    ...(closing.confirms ? [t(footerScreenWords.readBack)] : []),
  ];
  return (
    <div className="chair-missing-row" role="group" aria-label={t(footerScreenWords.leftToSay)}>
      <span className="small chair-before">
        {t(next === null ? footerScreenWords.sayThis : footerScreenWords.sayThen({ next }))}
      </span>
      <ul className="chair-closing">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
};
