import { useRef, useState } from 'react';
import { requirementKey } from '../../../shared/session/requirement.ts';
import type { RequirementState } from '../../../shared/session/requirement.ts';
import { Button } from '../../parts/button.tsx';
import { ChipButton } from '../../parts/chip.tsx';
import { Icon } from '../../parts/icons.tsx';
import { flushDrafts, hasUnsavedDrafts } from '../../parts/use-draft.ts';
import { usePageDown } from '../../parts/use-page-down.ts';
import { useWords } from '../../words.tsx';
import { footerScreenWords } from '../../../shared/words/screens/footer.ts';
import { missingWords } from '../../../shared/words/screens/missing.ts';
import { useSessionContext } from '../session-context.ts';
import { partAfter } from '../sections.ts';
import type { Answered } from '../session-context.ts';
import { photosRun, photosToTake } from '../../photos/slots-of.ts';
import { ClosingLines } from './closing-lines.tsx';
import { MissingChip } from './missing-chip.tsx';
import { MissingList } from './missing-list.tsx';
import { missingOf, nextTitle } from './missing-of.ts';
import { OverrideDialog } from './override-dialog.tsx';
import { useClosing } from './use-closing.ts';
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
  const closing = useClosing();
  const more = missing.length - (closing?.count ?? 1);
  // Nothing is passed beside work that has not begun: only when all else is there.
  const leaving = missing.every(({ severity }) => severity !== 'hard');
  const isTalk = view.offered.includes('session.talked');
  // A long stage leads from part to part before it asks for what is missing.
  const nextPart =
    (view.canComplete && !isTalk) || shown !== view.stage || shown !== 'consultation'
      ? undefined
      : partAfter(section);
  // Where the photos are still to take, the camera comes with their part.
  const takesPhotos =
    nextPart?.id === 'photos' && view.mayTakePhotos && photosToTake(view, 'before').length > 1;

  const goOn = (part: string): void => openSection(part, takesPhotos ? photosRun : undefined);

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
      <div className={closing === null ? 'chair-missing' : 'chair-missing closing'}>
        {said && (
          <p className={`chair-said ${said.tone}`} role="alert">
            {t(said.says)}
            {said.whatToDo ? ` ${t(said.whatToDo)}` : ''}
          </p>
        )}
        {missing.length === 0 && view.canComplete && <p className="small">{t(missingWords.nothing)}</p>}
        {closing !== null && (
          <ClosingLines
            closing={closing.closing}
            next={closing.toConsents ? footerScreenWords.consents : (closing.next?.title ?? null)}
          />
        )}
        {missing.length > 0 && (
          <div
            className="chair-missing-row"
            role="group"
            aria-label={t(missingWords.before({ next: nextTitle(view) }))}
          >
            {closing === null && (
              <span className="small chair-before">
                {t(footerScreenWords.beforeNext({ next: nextTitle(view) }))}
              </span>
            )}
            <div className="chair-missing-chips">
              {first && closing === null && (
                <MissingChip
                  key={requirementKey(first)}
                  one={first}
                  withOverride={leaving}
                  onOverride={() => setOverriding(first)}
                />
              )}
              {more > 0 && (
                <ChipButton onPress={() => setListed(true)} expanded={listed}>
                  {t(footerScreenWords.andMore({ count: more }))}
                </ChipButton>
              )}
            </div>
          </div>
        )}
      </div>
      <span data-primary="" className="chair-primary">
        {closing === null ? (
          <Button
            ref={primary}
            look="primary"
            blocked={!view.canComplete && nextPart === undefined}
            isPending={busy}
            onPress={() => (nextPart === undefined ? void complete() : goOn(nextPart.id))}
          >
            {nextPart === undefined
              ? t(view.completeLabel)
              : t(
                  takesPhotos
                    ? footerScreenWords.nextPhotos
                    : footerScreenWords.next({ part: nextPart.title }),
                )}
          </Button>
        ) : (
          <Button
            ref={primary}
            look="primary"
            icon={<Icon name="check" />}
            isDisabled={!closing.settled}
            isPending={closing.busy}
            onPress={() => void closing.take()}
          >
            {t(
              footerScreenWords.closes({
                part: closing.toConsents
                  ? 'patchConsents'
                  : closing.closing.confirms
                    ? 'confirmed'
                    : closing.closing.part,
              }),
            )}
          </Button>
        )}
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
