import { missingWords } from '../../../shared/words/screens/missing.ts';
import { Button as AriaButton } from 'react-aria-components';
import type { RequirementState } from '../../../shared/session/requirement.ts';
import { mayBeAcknowledged } from '../../../shared/session/requirement.ts';
import { classNames } from '../../parts/class-names.ts';
import { steady } from '../../parts/steady.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';

const Pressable = steady(AriaButton);

// Missing is not wrong: red is kept for what was settled and broke.
const tones = { hard: 'caution', soft: 'caution', warn: 'normal', info: 'normal' } as const;

/** What is missing, in words; tapping goes there. A soft rule and what is only to be read carry their own second button. */
export const MissingChip = ({
  one,
  onOverride,
  withOverride = true,
}: {
  readonly one: RequirementState;
  readonly onOverride: () => void;
  readonly withOverride?: boolean | undefined;
}) => {
  const { t } = useWords();
  const { send, goTo } = useSessionContext();
  const act =
    one.severity === 'soft'
      ? withOverride
        ? missingWords.override
        : null
      : mayBeAcknowledged(one)
        ? missingWords.acknowledge
        : null;
  const requirement = { id: one.id, ...(one.scope === undefined ? {} : { scope: one.scope }) };
  return (
    <span className={classNames('missing-chip', tones[one.severity])} data-requirement={one.id}>
      <Pressable className="missing-go" onPress={() => goTo(one.goTo.stage, one.goTo.anchor)}>
        <span className="missing-words">{t(one.says)}</span>
      </Pressable>
      {act !== null && (
        <Pressable
          className="missing-act"
          aria-label={t(missingWords.actOn({ act, what: one.says }))}
          onPress={() =>
            one.severity === 'warn'
              ? void send({ type: 'requirement.acknowledged', requirement })
              : onOverride()
          }
        >
          {t(act)}
        </Pressable>
      )}
    </span>
  );
};
