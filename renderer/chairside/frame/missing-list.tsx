import { missingWords } from '../../../shared/words/screens/missing.ts';
import type { RequirementState } from '../../../shared/session/requirement.ts';
import { mayBeAcknowledged, requirementKey } from '../../../shared/session/requirement.ts';
import type { Phrase } from '../../../shared/words/message.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { SessionContext, useSessionContext } from '../session-context.ts';
import { useWords } from '../../words.tsx';
import { MissingChip } from './missing-chip.tsx';
import { missingOf, nextTitle, notCheckedOf, settledOf } from './missing-of.ts';

interface MissingListProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onOverride: (one: RequirementState) => void;
}

const Group = ({
  title,
  items,
  onOverride,
}: {
  readonly title: Phrase;
  readonly items: readonly RequirementState[];
  readonly onOverride: (one: RequirementState) => void;
}) => {
  const { t } = useWords();
  return items.length === 0 ? null : (
    <section className="missing-list">
      <h3>{t(title)}</h3>
      {items.map((one) => (
        <MissingChip key={requirementKey(one)} one={one} onOverride={() => onOverride(one)} />
      ))}
    </section>
  );
};

const Lines = ({ title, items }: { readonly title: Phrase; readonly items: readonly RequirementState[] }) => {
  const { t } = useWords();
  return items.length === 0 ? null : (
    <section>
      <h3>{t(title)}</h3>
      <ul className="small">
        {items.map((one) => (
          <li key={requirementKey(one)}>{t(one.says)}</li>
        ))}
      </ul>
    </section>
  );
};

/** Everything that is open, settled or was not checked, at once. */
export const MissingList = ({ isOpen, onClose, onOverride }: MissingListProps) => {
  const { t } = useWords();
  const context = useSessionContext();
  const missing = missingOf(context.view);
  const of = (severity: RequirementState['severity']) => missing.filter((one) => one.severity === severity);
  const told = missing.filter(mayBeAcknowledged);
  const asked = of('warn').filter((one) => !mayBeAcknowledged(one));
  // Going to a place closes the list first.
  const inside = {
    ...context,
    goTo: (...target: Parameters<typeof context.goTo>) => {
      onClose();
      setTimeout(() => context.goTo(...target), 60);
    },
  };
  return (
    <Dialog
      title={missingWords.before({ next: nextTitle(context.view) })}
      isOpen={isOpen}
      onClose={onClose}
      size="wide"
      actions={
        <Button look="primary" onPress={onClose}>
          {t(missingWords.backToStage)}
        </Button>
      }
    >
      <SessionContext value={inside}>
        {missing.length === 0 && <p>{t(missingWords.nothing)}</p>}
        <Group title={missingWords.needed} items={of('hard')} onOverride={onOverride} />
        <Group title={missingWords.toAnswer} items={asked} onOverride={onOverride} />
        <Group title={missingWords.neededOrOverridden} items={of('soft')} onOverride={onOverride} />
        <Group title={missingWords.toAcknowledge} items={told} onOverride={onOverride} />
        <Lines title={missingWords.settled} items={settledOf(context.view)} />
        <Lines title={missingWords.notChecked} items={notCheckedOf(context.view)} />
      </SessionContext>
    </Dialog>
  );
};
