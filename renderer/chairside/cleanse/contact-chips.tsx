import type { ContactId } from '../../../shared/session/topics/hygiene/data.ts';
import { msOf } from '../../../shared/time.ts';
import type { Phrase } from '../../../shared/words/message.ts';
import { cleanseScreen } from '../../../shared/words/screens/cleanse.ts';
import { Chip } from '../../parts/chip.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { spanText } from '../../format-time.ts';
import { useNow } from '../use-now.ts';

const Running = ({
  name,
  since,
  neededMs,
}: {
  readonly name: Phrase;
  readonly since: number;
  readonly neededMs: number | null;
}) => {
  const { t } = useWords();
  const wet = useNow() - since;
  const isEnough = neededMs !== null && wet >= neededMs;
  return (
    <Chip tone={isEnough ? 'good' : 'accent'} icon={<Icon name={isEnough ? 'check' : 'drop'} size={18} />}>
      <span className="num">
        {t(cleanseScreen.wet({ name, span: spanText(wet), isEnough: isEnough ? 'yes' : 'no' }))}
      </span>
    </Chip>
  );
};

/** Contact times that run, in every stage. */
export const ContactChips = () => {
  const {
    view: {
      contactNeeded: { antisepticSeconds, surfaceMinutes },
    },
    data,
  } = useSessionContext();
  const neededMs = {
    antiseptic: antisepticSeconds === null ? null : antisepticSeconds * 1000,
    surfaces: surfaceMinutes === null ? null : surfaceMinutes * 60_000,
  };
  return (
    <>
      {(['antiseptic', 'surfaces'] as const satisfies readonly ContactId[]).map((what) => {
        const clock = data.contacts[what];
        return clock === undefined || clock.endedAt !== null ? null : (
          <Running
            key={what}
            name={what === 'antiseptic' ? cleanseScreen.antiseptic : cleanseScreen.surfacesName}
            since={msOf(clock.startedAt)}
            neededMs={neededMs[what]}
          />
        );
      })}
    </>
  );
};
