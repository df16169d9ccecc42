import { safetyWords } from '../../../shared/words/screens/safety.ts';
import { useWords } from '../../words.tsx';
import { PaperButtons } from '../aftercare/paper-buttons.tsx';
import { useSessionContext } from '../session-context.ts';
import { clockText } from '../../format-time.ts';

/** The note for a doctor: with it in hand the zones that are not concerned go on. */
export const ReferralNote = ({ code }: { readonly code: string }) => {
  const { data, say, timeZone } = useSessionContext();
  const { t } = useWords();
  const given = data.referrals[code];
  return (
    <div className="form-rows" id={`referral-${code}`}>
      <p>{t(safetyWords.referralNote)}</p>
      {given !== undefined && (
        <p className="says good">
          {t(safetyWords.referralGiven({ how: given.how, clock: clockText(timeZone, given.at) }))}
        </p>
      )}
      <PaperButtons which="note" onSent={(how) => void say({ type: 'referral.given', code, how })} />
    </div>
  );
};
