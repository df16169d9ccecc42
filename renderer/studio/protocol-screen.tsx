import { useCallback, useRef, useState, use } from 'react';
import type { ProtocolLook } from '../../shared/ipc/protocol-channels.ts';
import { fieldName } from '../../shared/protocol/field-name.ts';
import { whole } from '../../shared/protocol/floors/whole.ts';
import type { Protocol } from '../../shared/protocol/schema.ts';
import { semicolonList, sentences } from '../../shared/words/message.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { studioScreen } from '../../shared/words/screens/studio.ts';
import { useOpenState, useShell } from '../context.ts';
import { packFacts } from '../first-start/pack-facts.ts';
import { PageTop } from '../home/page-top.tsx';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { ProblemBanner } from '../parts/problem-banner.tsx';
import { DecimalMarkContext } from '../parts/decimal-mark.ts';
import { usePageDown } from '../parts/use-page-down.ts';
import { sentenceOf } from '../problem-text.ts';
import type { Problem } from '../problem-text.ts';
import { useLoad } from '../use-load.ts';
import { useWords } from '../words.tsx';
import { AftercareCard } from './aftercare-card.tsx';
import { AntisepticsCard } from './antiseptics-card.tsx';
import { ColourCard } from './colour-card.tsx';
import { EditingContext } from './edit-context.ts';
import { EmergencyCard } from './emergency-card.tsx';
import { IncidentsCard, PatchTestCard } from './incidents-card.tsx';
import { InsurerCard } from './insurer-card.tsx';
import { LimitsCard } from './limits-card.tsx';
import { NeedleCard } from './needle-card.tsx';
import { ProductsCard } from './products-card.tsx';
import { at, textOf, valueOf, withEdits } from './protocol-edits.ts';
import type { Edits, FieldKind, Writing } from './protocol-edits.ts';
import { ReleaseDialog } from './release-dialog.tsx';
import { useMay } from '../people/use-may.ts';
import './protocol-screen.css';

const Rest = ({ protocol }: { readonly protocol: Protocol }) => {
  const { t } = useWords();
  return (
    <Card title={t(studioScreen.country({ name: protocol.pack.name }))}>
      <dl className="pack-facts">
        {packFacts(protocol.pack).map((fact, index) => (
          <div key={index}>
            <dt>{t(fact.what)}</dt>
            <dd className="pack-value num">{t(fact.value)}</dd>
            <dd className="small">{t(fact.source)}</dd>
          </div>
        ))}
      </dl>
      <p className="small num">
        {t(
          studioScreen.holds({
            questions: protocol.questions.length,
            items: protocol.checklist.length,
            consents: protocol.consents.length,
            zones: protocol.zones.length,
          }),
        )}
      </p>
      {(protocol.translations ?? []).length > 0 && (
        <p className="small">
          {t(
            studioScreen.alsoForClient({
              value: semicolonList(
                (protocol.translations ?? []).map(({ name, checkedBy }) =>
                  checkedBy === null
                    ? studioScreen.draftTranslation({ name })
                    : studioScreen.checkedBy({ name, checkedBy }),
                ),
              ),
            }),
          )}
        </p>
      )}
    </Card>
  );
};

const Editor = ({
  protocol,
  onReleased,
}: {
  readonly protocol: Protocol;
  readonly onReleased: (version: number) => void;
}) => {
  const { t } = useWords();
  const mayRelease = useMay('protocolRelease');

  const { client } = useShell();
  const { phase } = useOpenState();
  const [edits, setEdits] = useState<Edits>({});
  const [kinds, setKinds] = useState<
    Readonly<Record<string, { readonly kind: FieldKind; readonly writing: Writing }>>
  >({});
  const mark = use(DecimalMarkContext);
  const [issues, setIssues] = useState<Readonly<Record<string, Phrase>>>({});
  const [no, setNo] = useState<Phrase | null>(null);
  const [look, setLook] = useState<ProtocolLook | null>(null);
  const [reason, setReason] = useState('');
  const [running, setRunning] = useState(false);
  const primary = useRef<HTMLButtonElement>(null);
  usePageDown(primary);
  const changed = Object.keys(edits).filter((path) => edits[path] !== textOf(at(protocol, path), mark));

  const readEdit = (path: string): ReturnType<typeof valueOf> =>
    valueOf(kinds[path]?.kind ?? 'number', edits[path] ?? '', kinds[path]?.writing ?? { mark });
  const type = useCallback((path: string, kind: FieldKind, text: string, writing: Writing = {}) => {
    setEdits((before) => ({ ...before, [path]: text }));
    setKinds((before) => ({ ...before, [path]: { kind, writing } }));
    setIssues(({ [path]: _gone, ...others }) => others);
  }, []);
  const show = (found: Readonly<Record<string, Phrase>>): void => {
    setIssues(found);
    setLook(null);
    window.requestAnimationFrame(() => {
      const first = document.querySelector<HTMLElement>('.edit-field input[data-invalid]');
      first?.focus({ preventScroll: true });
      first?.scrollIntoView({ block: 'center' });
    });
  };
  const check = (): void => {
    const wrong = Object.fromEntries(
      changed.flatMap((path) => {
        const read = readEdit(path);
        return read.ok ? [] : [[path, read.says] as const];
      }),
    );
    if (Object.keys(wrong).length > 0) show(wrong);
    else void ask();
  };
  const written = (): unknown => {
    const values = Object.fromEntries(
      changed.flatMap((path) => {
        const read = readEdit(path);
        return read.ok ? [[path, read.value] as const] : [];
      }),
    );
    return withEdits(protocol, values);
  };
  const refused = (error: Problem): void => {
    setNo(
      error.kind === 'bad-request'
        ? sentences([error.says, studioScreen.lookAtMarkedFields])
        : sentenceOf(error),
    );
    show(
      error.kind === 'bad-request'
        ? Object.fromEntries(error.issues.map((issue) => [issue.field, issue.says]))
        : {},
    );
  };
  /** What is released is said by main, against the text in force; so is what cannot be. */
  const ask = async (): Promise<void> => {
    setRunning(true);
    const reply = await client['protocol.look']({ protocol: written() });
    setRunning(false);
    if (!reply.ok) return refused(reply.error);
    setNo(null);
    setLook(reply.value);
  };
  const release = async (): Promise<void> => {
    setRunning(true);
    const why = reason.trim();
    const reply = await client['protocol.release']({
      protocol: written(),
      ...(why === '' ? {} : { reason: why }),
    });
    setRunning(false);
    if (reply.ok) onReleased(reply.value.version);
    else refused(reply.error);
  };
  const elsewhere = Object.entries(issues).filter(([path]) => !(path in edits));
  return (
    <EditingContext value={{ protocol, edits, issues, isReadOnly: phase === 'readOnly', type }}>
      <LimitsCard />
      <AftercareCard />
      <ColourCard />
      <ProductsCard />
      <AntisepticsCard />
      <NeedleCard />
      <PatchTestCard />
      <InsurerCard />
      <EmergencyCard />
      <IncidentsCard />
      <Rest protocol={protocol} />
      <footer className="release-bar">
        {no !== null && (
          <span className="release-no" role="alert">
            {t(
              sentences([
                no,
                ...elsewhere.map(([path, says]) =>
                  studioScreen.named({ name: fieldName(protocol, path), what: says }),
                ),
              ]),
            )}
          </span>
        )}
        <span className="small num">
          {changed.length === 0
            ? t(studioScreen.changeMakesVersion)
            : t(studioScreen.changes({ changes: changed.length }))}
        </span>
        <span className="button-line">
          {changed.length > 0 && (
            <Button
              look="quiet"
              onPress={() => {
                setEdits({});
                setIssues({});
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
      <ReleaseDialog
        look={look}
        reason={reason}
        onReason={setReason}
        isPending={running}
        onClose={() => setLook(null)}
        onRelease={() => void release()}
      />
    </EditingContext>
  );
};

/** What the studio decides, released as versions and never edited in place (decision 7). */
export const ProtocolScreen = () => {
  const { t } = useWords();

  const { client } = useShell();
  const [said, setSaid] = useState<Phrase | null>(null);
  const ask = useCallback(() => client['protocol.current'](null), [client]);
  const [loaded, again] = useLoad(ask);
  const top = (
    <PageTop
      title={t(studioScreen.protocol)}
      eyebrow={
        loaded.is === 'there'
          ? t(studioScreen.versionInCountry({ version: loaded.value.version, name: loaded.value.pack.name }))
          : ' '
      }
    />
  );
  if (loaded.is === 'waiting') return top;
  if (loaded.is === 'no')
    return (
      <>
        {top}
        <ProblemBanner said={loaded.said} />
      </>
    );
  return (
    <>
      {top}
      {said !== null && <Banner tone="good">{t(said)}</Banner>}
      <Editor
        key={loaded.value.version}
        protocol={whole(loaded.value)}
        onReleased={(version) => {
          setSaid(studioScreen.versionReleased({ version }));
          void again();
        }}
      />
    </>
  );
};
