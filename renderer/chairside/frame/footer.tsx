import { useRef, useState } from 'react';
import { requirementKey } from '../../../shared/session/requirement.ts';
import type { RequirementState } from '../../../shared/session/requirement.ts';
import { Button } from '../../parts/button.tsx';
import { ChipButton } from '../../parts/chip.tsx';
import { flushDrafts, hasUnsavedDrafts } from '../../parts/use-draft.ts';
import { usePageDown } from '../../parts/use-page-down.ts';
import { useWords } from '../../words.tsx';
import { footerScreenWords } from '../../../shared/words/screens/footer.ts';
import { useSessionContext } from '../session-context.ts';
import { partAfter } from '../sections.ts';
import type { Answered } from '../session-context.ts';
import { MissingChip } from './missing-chip.tsx';
import { MissingList } from './missing-list.tsx';
import { missingOf, nextTitle } from './missing-of.ts';
import { OverrideDialog } from './override-dialog.tsx';
import './footer.css';

/** What is still missing beside the one primary button. */
export const Footer = ({ said }: { readonly said: Answered | null }) => {
  const { t } = useWords();
  const { view, send, goTo, shown, section, openSection } = useSessionContext();
  const primary = useRef<HTMLButtonElement>(null);
  usePageDown(primary);
  const [listed, setListed] = useState(false);
  const [overriding, setOverriding] = useState<RequirementState | null>(null);
  const [busy, setBusy] = useState(false);
  const missing = missingOf(view);
  // What nobody may pass stands before what may be overridden: a lot stopped in mid-session is not "one more".
  const first = missing.find(({ severity }) => severity === 'hard') ?? missing[0];
  const more = missing.length - 1;
  // Nothing is passed beside work that has not begun: only when all else is there.
  const leaving = missing.every(({ severity }) => severity !== 'hard');
  const isTalk = view.offered.includes('session.talked');
  // A long stage leads from part to part before it asks for what is missing.
  const nextPart =
    (view.canComplete && !isTalk) || shown !== view.stage || shown !== 'consultation'
      ? undefined
      : partAfter(section);

  const complete = async () => {
    setBusy(true);
    // A word still being typed may be the very thing that is missing.
    await flushDrafts();
    // A field that was refused would be left behind with what nobody took; it says itself what is wrong.
    const refused = hasUnsavedDrafts()
      ? document.querySelector<HTMLElement>('.chair-body [aria-invalid="true"]')
      : null;
    if (refused !== null) {
      setBusy(false);
      return refused.focus();
    }
    const done = await send({
      type: isTalk ? 'session.talked' : view.stage === 'aftercare' ? 'session.closed' : 'stage.completed',
    });
    setBusy(false);
    if (!done && first) goTo(first.goTo.stage, first.goTo.anchor);
  };

  return (
    <footer className="chair-footer">
      <div className="chair-missing">
        {said && (
          <p className={`chair-said ${said.tone}`} role="alert">
            {t(said.says)}
            {said.whatToDo ? ` ${t(said.whatToDo)}` : ''}
          </p>
        )}
        {missing.length === 0 && view.canComplete && <p className="small">Nothing is missing.</p>}
        {missing.length > 0 && (
          <div className="chair-missing-row" role="group" aria-label={`Before ${nextTitle(view)}`}>
            <span className="small chair-before">{`Before ${nextTitle(view)}:`}</span>
            <div className="chair-missing-chips">
              {first && (
                <MissingChip
                  key={requirementKey(first)}
                  one={first}
                  withOverride={leaving}
                  onOverride={() => setOverriding(first)}
                />
              )}
              {more > 0 && (
                <ChipButton
                  onPress={() => setListed(true)}
                  expanded={listed}
                >{`and ${more} more`}</ChipButton>
              )}
            </div>
          </div>
        )}
      </div>
      <span data-primary="" className="chair-primary">
        <Button
          ref={primary}
          look="primary"
          blocked={!view.canComplete && nextPart === undefined}
          isPending={busy}
          onPress={() => (nextPart === undefined ? void complete() : openSection(nextPart.id))}
        >
          {nextPart === undefined ? view.completeLabel : t(footerScreenWords.next({ part: nextPart.title }))}
        </Button>
      </span>
      <MissingList
        isOpen={listed}
        onClose={() => setListed(false)}
        onOverride={(one) => {
          setListed(false);
          setOverriding(one);
        }}
      />
      <OverrideDialog one={overriding} onClose={() => setOverriding(null)} />
    </footer>
  );
};
