import { toneOfReason } from '../../shared/desk/reasons.ts';
import type { Look } from '../../shared/desk/reasons.ts';
import { Icon } from '../parts/icons.tsx';
import { useWords } from '../words.tsx';

const icons = { stop: 'stop', caution: 'warning', ask: 'info' } as const;

/** Why to look at a session, most serious first. */
export const ReasonLines = ({ why }: { readonly why: readonly Look[] }) => {
  const { t } = useWords();
  return (
    <ul className="reasons">
      {why.map((look, at) => (
        <li key={`${look.reason} ${at}`} data-tone={toneOfReason[look.reason]}>
          <Icon name={icons[toneOfReason[look.reason]]} size={16} />
          <span>{t(look.says)}</span>
        </li>
      ))}
    </ul>
  );
};
