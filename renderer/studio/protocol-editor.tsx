import { useRef, useState } from 'react';
import type { ProtocolDraft } from '../../shared/ipc/protocol-channels.ts';
import type { Protocol } from '../../shared/protocol/schema.ts';
import { sentences } from '../../shared/words/message.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { studioScreen } from '../../shared/words/screens/studio.ts';
import { useOpenState } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { usePageDown } from '../parts/use-page-down.ts';
import { useMay } from '../people/use-may.ts';
import { useWords } from '../words.tsx';
import { EditingContext } from './edit-context.ts';
import { PartList } from './part-list.tsx';
import { partOf, protocolParts } from './protocol-parts.tsx';
import type { PartId } from './protocol-parts.tsx';
import { ReleaseDialog } from './release-dialog.tsx';
import { useProtocolDraft } from './use-protocol-draft.ts';
import { useProtocolEdits } from './use-protocol-edits.ts';
import { useRelease } from './use-release.ts';
import './protocol-screen.css';
import './protocol-parts.css';

/** The first field something is wrong with, brought before the eyes with the keyboard in it. */
const goToFirst = (): void => {
  const first = document.querySelector<HTMLElement>(
    '.edit-field :is(input, textarea)[data-invalid], .shell-main .field-error',
  );
  first?.focus({ preventScroll: true });
  first?.scrollIntoView({ block: 'center' });
};

/** The values of the version in force, part by part, to be typed over. */
export const ProtocolEditor = ({
  protocol,
  draft,
  onReleased,
}: {
  readonly protocol: Protocol;
  readonly draft: ProtocolDraft | null;
  readonly onReleased: (version: number) => void;
}) => {
  const { t } = useWords();
  const mayRelease = useMay('protocolRelease');
  const mayDraft = useMay('protocolDraft');
  const { phase, timeZone } = useOpenState();
  const isReadOnly = phase === 'readOnly' || !mayDraft;
  const [part, setPart] = useState<PartId>('limits');
  const [no, setNo] = useState<{ readonly says: Phrase; readonly isOfFields: boolean } | null>(null);
  const [elsewhere, setElsewhere] = useState<readonly Phrase[]>([]);
  const primary = useRef<HTMLButtonElement>(null);
  usePageDown(primary);
  const {
    edits,
    changed,
    issues,
    setIssues,
    type,
    forget,
    written,
    fits,
    found,
    unreadable,
    undo,
    fields,
    count,
  } = useProtocolEdits(protocol, draft);
  const show = (all: Readonly<Record<string, Phrase>>): void => {
    setIssues(all);
    const [first] = Object.keys(all);
    if (first !== undefined) setPart(partOf(first));
    window.requestAnimationFrame(goToFirst);
  };
  const check = (): void => {
    const wrong = unreadable();
    if (Object.keys(wrong).length > 0) show(wrong);
    else void releasing.ask(written(), fits());
  };
  const releasing = useRelease({
    onReleased,
    onRefused: (said, all) => {
      const { issues: now, named } = found(all);
      setNo(said === null ? null : { says: said, isOfFields: Object.keys(now).length > 0 });
      setElsewhere(named);
      show(now);
    },
  });
  const notKept = useProtocolDraft(fields, isReadOnly);
  return (
    <EditingContext value={{ protocol, edits, issues, isReadOnly, type, forget }}>
      <div className="protocol-page">
        <PartList open={part} onOpen={setPart} changed={changed} refused={Object.keys(issues)} />
        <div className="protocol-part" key={part}>
          {protocolParts[part].cards()}
        </div>
      </div>
      <footer className="release-bar">
        {/* Once every field it named was typed into anew, it is of a text that is gone. */}
        {no !== null && (!no.isOfFields || Object.keys(issues).length > 0) && (
          <span className="release-no" role="alert">
            {t(sentences([no.says, ...elsewhere]))}
          </span>
        )}
        {notKept !== null && (
          <span className="release-no" role="alert">
            {t(sentences([studioScreen.draftNotKept, notKept]))}
          </span>
        )}
        {draft !== null && (
          <span className="small num">
            {t(studioScreen.draftSaved({ by: draft.by, at: { at: draft.at, zone: timeZone, as: 'moment' } }))}
          </span>
        )}
        <span className="small num">
          {count === 0 ? t(studioScreen.changeMakesVersion) : t(studioScreen.changes({ changes: count }))}
        </span>
        <span className="button-line">
          {changed.length > 0 && (
            <Button
              look="quiet"
              onPress={() => {
                undo();
                setNo(null);
              }}
            >
              {t(studioScreen.undoChanges)}
            </Button>
          )}
          <Button
            ref={primary}
            look="primary"
            onPress={check}
            isDisabled={changed.length === 0 || phase === 'readOnly' || !mayRelease}
          >
            {t(studioScreen.releaseVersion({ version: protocol.version + 1 }))}
          </Button>
        </span>
      </footer>
      <ReleaseDialog releasing={releasing} />
    </EditingContext>
  );
};
