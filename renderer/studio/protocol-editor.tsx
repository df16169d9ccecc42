import { useCallback, useRef, useState, use } from 'react';
import type { ProtocolDraft } from '../../shared/ipc/protocol-channels.ts';
import { fieldName } from '../../shared/protocol/field-name.ts';
import type { Protocol } from '../../shared/protocol/schema.ts';
import { semicolonList, sentences } from '../../shared/words/message.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { studioScreen } from '../../shared/words/screens/studio.ts';
import { useOpenState } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { DecimalMarkContext } from '../parts/decimal-mark.ts';
import { usePageDown } from '../parts/use-page-down.ts';
import { useWords } from '../words.tsx';
import { AftercareCard } from './aftercare-card.tsx';
import { AntisepticsCard } from './antiseptics-card.tsx';
import { ColourCard } from './colour-card.tsx';
import { CountryCard } from './country-card.tsx';
import { EditingContext } from './edit-context.ts';
import { EmergencyCard } from './emergency-card.tsx';
import { IncidentsCard, PatchTestCard } from './incidents-card.tsx';
import { InsurerCard } from './insurer-card.tsx';
import { LimitsCard } from './limits-card.tsx';
import { NeedleCard } from './needle-card.tsx';
import { ProductsCard } from './products-card.tsx';
import { at, textOf, valueOf, withEdits } from './protocol-edits.ts';
import type { Edits, FieldKind, Writing } from './protocol-edits.ts';
import { useProtocolDraft } from './use-protocol-draft.ts';
import { useRelease } from './use-release.ts';
import { ReleaseDialog } from './release-dialog.tsx';
import { useMay } from '../people/use-may.ts';
import './protocol-screen.css';

const Rest = ({ protocol }: { readonly protocol: Protocol }) => {
  const { t } = useWords();
  return (
    <Card title={t(studioScreen.whatElse)}>
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

/** The values of the version in force, to be typed over. */
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
  const mark = use(DecimalMarkContext);
  const [edits, setEdits] = useState<Edits>(() =>
    Object.fromEntries(Object.entries(draft?.fields ?? {}).map(([path, { text }]) => [path, text])),
  );
  const [kinds, setKinds] = useState<
    Readonly<Record<string, { readonly kind: FieldKind; readonly writing: Writing }>>
  >(() =>
    Object.fromEntries(
      Object.entries(draft?.fields ?? {}).map(([path, { kind, unit }]) => [
        path,
        { kind: kind as FieldKind, writing: { mark, unit } },
      ]),
    ),
  );
  const [issues, setIssues] = useState<Readonly<Record<string, Phrase>>>({});
  const [no, setNo] = useState<Phrase | null>(null);
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
    else void releasing.ask(written());
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
  const releasing = useRelease({
    onReleased,
    onRefused: (said, found) => {
      setNo(said);
      show(Object.fromEntries(found.map((issue) => [issue.field, issue.says])));
    },
  });
  useProtocolDraft(
    Object.fromEntries(
      changed.map((path) => {
        const { kind = 'number', writing = {} } = kinds[path] ?? {};
        return [
          path,
          { text: edits[path] ?? '', kind, ...(writing.unit === undefined ? {} : { unit: writing.unit }) },
        ];
      }),
    ),
    phase === 'readOnly' || !mayDraft,
  );
  const elsewhere = Object.entries(issues).filter(([path]) => !(path in edits));
  return (
    <EditingContext value={{ protocol, edits, issues, isReadOnly: phase === 'readOnly' || !mayDraft, type }}>
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
      <CountryCard />
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
        {draft !== null && (
          <span className="small num">
            {t(studioScreen.draftSaved({ by: draft.by, at: { at: draft.at, zone: timeZone, as: 'moment' } }))}
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
      <ReleaseDialog releasing={releasing} />
    </EditingContext>
  );
};
