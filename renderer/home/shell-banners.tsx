// What main says at start: its English must be here to be said.
import '../../shared/words/keys.ts';
import '../../shared/words/lost-files.ts';
import '../../shared/words/lost-keys.ts';
import { sentences } from '../../shared/words/message.ts';
import { homeScreen } from '../../shared/words/screens/home.ts';
import { ClockBanner } from '../clock/clock-banner.tsx';
import { useOpenState } from '../context.ts';
import { Banner } from '../parts/banner.tsx';
import { UnnamedTaps } from '../people/unnamed-taps.tsx';
import { useWords } from '../words.tsx';
import './shell-banners.css';

/** What concerns every screen: a damaged record, a disk that takes nothing, a clock that jumped. */
export const ShellBanners = ({ withNotices = true }: { readonly withNotices?: boolean | undefined }) => {
  const { phase, record, canSave, notices, clock } = useOpenState();
  const { t } = useWords();
  return (
    <>
      {phase === 'readOnly' && (
        <Banner tone="stop" title={t(homeScreen.recordReadOnly)}>
          {t(
            record.state === 'broken'
              ? sentences([record.says, homeScreen.lookPrintExport])
              : homeScreen.lookPrintExport,
          )}
        </Banner>
      )}
      {phase === 'ready' && record.state === 'broken' && (
        <Banner tone="stop" title={t(homeScreen.checkFoundDamage)}>
          {t(record.says)}
        </Banner>
      )}
      <UnnamedTaps />
      {clock !== undefined && <ClockBanner question={clock} />}
      {!canSave.ok && <Banner tone="stop">{t(canSave.says)}</Banner>}
      {withNotices &&
        [...new Set([...notices, ...(record.state === 'incomplete' ? record.missing : [])].map(t))].map(
          (notice) => (
            <Banner key={notice} tone="caution">
              {notice}
            </Banner>
          ),
        )}
    </>
  );
};

/** The same above a session, in one strip, and only when there is something to say. */
export const SessionBanners = () => {
  const { phase, record, canSave, clock, tablet } = useOpenState();
  if (
    tablet.unnamed.length === 0 &&
    phase === 'ready' &&
    canSave.ok &&
    record.state !== 'broken' &&
    clock === undefined
  )
    return null;
  return (
    <div className="session-banners">
      <ShellBanners withNotices={false} />
    </div>
  );
};
