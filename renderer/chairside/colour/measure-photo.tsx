import { useState } from 'react';
import { Heading } from 'react-aria-components';
import type { Lab } from '../../../shared/colour/lab.ts';
import { cardModels } from '../../../shared/colour/sample.ts';
import type { MeasuredPhoto, SampleKind } from '../../../shared/colour/sample.ts';
import type { Photo } from '../../../shared/photos/photo.ts';
import { cardProblems, cardTitles, discProblems, kindTitles, labText } from '../../../shared/words/colour.ts';
import type { Phrase } from '../../../shared/words/message.ts';
import { commonWords } from '../../../shared/words/screens/common.ts';
import { readingWords as words } from '../../../shared/words/screens/colour-reading.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icons.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { sentenceOf } from '../../problem-text.ts';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { newKey, zoneName } from '../facts.ts';
import { ChoiceSelect } from '../fields/choice-select.tsx';
import { MarkField } from './mark-field.tsx';
import { MarkTools } from './mark-tools.tsx';
import { alsoMarked, grown, placed, startingMarks } from './marks.ts';
import type { Mark, MarkSet } from './marks.ts';
import { unbroken } from './unbroken.ts';
import '../../camera/camera.css';
import { PictureDialog } from '../../parts/picture-dialog.tsx';
import './colour.css';

/** Marks card, skin, dots and stubble on a photo; main measures it and says of each mark whether it is good enough (brief 3.5). */
export const MeasurePhoto = ({
  photo,
  of = 'match',
  zones,
  onClose,
}: {
  readonly photo: Photo;
  readonly of?: MarkSet | undefined;
  readonly zones: readonly string[];
  readonly onClose: () => void;
}) => {
  const { t } = useWords();
  const { client, view, data, protocol } = useSessionContext();
  const before = data.colour.photos.find((one) => one.photo === photo.id);
  const [{ model, marks }, setMarks] = useState(() => startingMarks(before, zones, photo.zone, newKey, of));
  const [own, setOwn] = useState<Lab>(before?.card.reference ?? { L: 49.5, a: 0, b: 0 });
  const [chosen, setChosen] = useState('card');
  const [busy, setBusy] = useState(false);
  const [no, setNo] = useState<Phrase | null>(null);
  /** The result on screen is of the marks as they lie now. */
  const [fresh, setFresh] = useState(before !== undefined);
  const result = fresh ? before : undefined;
  const isGood = result !== undefined && problemsOf(result).size === 0;
  const nameOf = ({ kind, zone }: Pick<Mark, 'kind' | 'zone'>): string =>
    kind === 'card'
      ? t(words.greyCard)
      : `${t(kindTitles[kind])}${zone === undefined || zones.length < 2 ? '' : `, ${t(zoneName(protocol, zone))}`}`;
  const change = (next: readonly Mark[]): void => {
    setMarks({ model, marks: next });
    setFresh(false);
  };
  const set = (mark: Mark): void => change(marks.map((one) => (one.id === mark.id ? mark : one)));
  const add = (kind: SampleKind, zone: string | undefined): void => {
    const id = newKey();
    change([...marks, { id, kind, ...(zone === undefined ? {} : { zone }), x: 0.5, y: 0.8, r: 0.04 }]);
    setChosen(id);
  };
  const now = marks.find(({ id }) => id === chosen);
  const card = marks.find(({ kind }) => kind === 'card');
  const measure = async () => {
    if (card === undefined || busy) return;
    setBusy(true);
    const samples = marks.flatMap(({ id, kind, zone, x, y, r }) =>
      kind === 'card' ? [] : [{ sample: id, kind, ...(zone === undefined ? {} : { zone }), x, y, r }],
    );
    const reply = await client['colour.measure']({
      session: view.session,
      from: view.place,
      photo: photo.id,
      card: { x: card.x, y: card.y, r: card.r, model, ...(model === 'custom' ? { reference: own } : {}) },
      samples,
    });
    setBusy(false);
    setNo(reply.ok ? null : sentenceOf(reply.error));
    if (reply.ok) setFresh(true);
  };
  return (
    <PictureDialog className="take" onClose={onClose}>
      <div className="take-picture">
        <div className="mark-stage">
          <MarkField
            session={view.session}
            photo={photo}
            marks={marks}
            chosen={chosen}
            nameOf={nameOf}
            problems={problemsOf(result)}
            onChoose={setChosen}
            onChange={set}
          />
        </div>
      </div>
      <div className="take-side">
        <div className="take-top">
          <Heading slot="title" level={2}>
            {t(words.measureThePhoto)}
          </Heading>
          <Button size="small" look="quiet" icon={<Icon name="close" />} onPress={onClose}>
            {t(commonWords.close)}
          </Button>
        </div>
        <ChoiceSelect
          label={words.greyCard}
          choices={cardModels.map((id) => ({ id, label: cardTitles[id] }))}
          value={model}
          onChange={(id) => {
            setMarks({ model: cardModels.find((one) => one === id) ?? model, marks });
            setFresh(false);
          }}
        />
        {model === 'custom' && (
          <div className="lab-grid">
            {(['L', 'a', 'b'] as const).map((axis) => (
              <NumberField
                key={axis}
                label={words.ofTheCard({ axis })}
                value={own[axis]}
                onSave={async (value) => {
                  setOwn({ ...own, [axis]: value ?? 0 });
                  setFresh(false);
                  return null;
                }}
                min={axis === 'L' ? 5 : -20}
                max={axis === 'L' ? 100 : 20}
                step={0.01}
                plain
              />
            ))}
          </div>
        )}
        <MarkTools
          marks={marks}
          more={alsoMarked(marks, zones, of)}
          chosen={chosen}
          nameOf={nameOf}
          onChoose={setChosen}
          onAdd={add}
          onSize={(by) => {
            if (now !== undefined) set(placed(grown(now, by), photo.width, photo.height));
          }}
          onRemove={() => {
            change(marks.filter(({ id }) => id !== chosen));
            setChosen('card');
          }}
        />
        {isGood && (
          <Button look="primary" size="large" wide onPress={onClose}>
            {t(commonWords.done)}
          </Button>
        )}
        <Button
          look={isGood ? 'plain' : 'primary'}
          size="large"
          wide
          isPending={busy}
          onPress={() => void measure()}
        >
          {t(before === undefined ? words.measure : words.again)}
        </Button>
        {no !== null && (
          <p className="field-error" role="alert">
            {t(no)}
          </p>
        )}
        <div role="status" className="form-rows">
          {result !== undefined && <Results result={result} nameOf={nameOf} />}
        </div>
        {result !== undefined && !isGood && (
          <Button size="large" wide onPress={onClose}>
            {t(commonWords.done)}
          </Button>
        )}
      </div>
    </PictureDialog>
  );
};

const problemsOf = (result: MeasuredPhoto | undefined): ReadonlySet<string> =>
  new Set(
    result === undefined
      ? []
      : [
          ...(result.card.problem === null ? [] : ['card']),
          ...result.samples.flatMap(({ sample, problem }) => (problem === null ? [] : [sample])),
        ],
  );

const Results = ({
  result,
  nameOf,
}: {
  readonly result: MeasuredPhoto;
  readonly nameOf: (mark: Pick<Mark, 'kind' | 'zone'>) => string;
}) => {
  const { t } = useWords();
  if (result.card.problem !== null)
    return <p className="says caution">{t(cardProblems[result.card.problem])}</p>;
  return (
    <>
      {result.samples.map((one) => (
        <p
          key={one.sample}
          className={one.problem === null ? 'says good' : 'says caution'}
        >{`${nameOf(one)}: ${one.lab === null ? t(discProblems[one.problem ?? 'small']) : unbroken(t(words.estimate({ lab: labText(one.lab) })))}`}</p>
      ))}
    </>
  );
};
