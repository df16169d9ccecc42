import { hairlineScreen } from '../../shared/words/screens/hairline.ts';
import { useSessionContext } from '../chairside/session-context.ts';
import { Chip } from '../parts/chip.tsx';
import { useWords } from '../words.tsx';

/** Whether the client has agreed to the line as it is now (G4-03). */
export const HairlineStanding = () => {
  const { t } = useWords();

  const { data, timeZone } = useSessionContext();
  const given = data.consents['hairline']?.given ?? null;
  if (given === null) return <Chip tone="caution">{t(hairlineScreen.notSignedYet)}</Chip>;
  if (given.stale) return <Chip tone="stop">{t(hairlineScreen.movedSinceSigned)}</Chip>;
  return given.is === 'signed' ? (
    <Chip tone="good">
      <span className="num">
        {t(hairlineScreen.signedAt({ at: { at: given.at, zone: timeZone, as: 'clock' } }))}
      </span>
    </Chip>
  ) : (
    <Chip tone="stop">{t(hairlineScreen.theClientSaidNo)}</Chip>
  );
};
