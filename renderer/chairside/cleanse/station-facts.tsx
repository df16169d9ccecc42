import type { Phrase } from '../../../shared/words/message.ts';
import { dotList } from '../../../shared/words/message.ts';
import { cleanseScreen } from '../../../shared/words/screens/cleanse.ts';
import { stationWords } from '../../../shared/words/screens/station.ts';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { choiceLabel, defOf, productName, textOf, valueOf } from '../facts.ts';

/** The station in one line: what it is, and lot or day beneath. */
export const StationFacts = () => {
  const { data, view, protocol } = useSessionContext();
  const { t } = useWords();
  const { antisepticSeconds, surfaceMinutes } = view.contactNeeded;
  const facts: readonly {
    readonly ids: readonly string[];
    readonly name: Phrase;
    readonly is: Phrase;
    readonly more: readonly Phrase[];
  }[] = [
    {
      ids: ['disinfectant', 'disinfectantLabelMinutes'],
      name: cleanseScreen.surfacesName,
      is: textOf(data, 'disinfectant'),
      more: surfaceMinutes === null ? [] : [stationWords.minutes({ minutes: surfaceMinutes })],
    },
    {
      ids: ['sharpsBinId', 'sharpsBinOpenedOn'],
      name: defOf('sharpsBinId').label,
      is: textOf(data, 'sharpsBinId'),
      more:
        textOf(data, 'sharpsBinOpenedOn') === ''
          ? []
          : [stationWords.opened({ day: { day: textOf(data, 'sharpsBinOpenedOn') } })],
    },
    {
      ids: ['gloves', 'gloveSize'],
      name: defOf('gloves').label,
      is: choiceLabel('gloves', valueOf(data, 'gloves')),
      more: textOf(data, 'gloveSize') === '' ? [] : [textOf(data, 'gloveSize')],
    },
    {
      ids: ['cleanser', 'cleanserLot', 'cleanserExpiry', 'cleanserOpenedOn'],
      name: defOf('cleanser').label,
      is: textOf(data, 'cleanser'),
      more:
        textOf(data, 'cleanserLot') === '' ? [] : [stationWords.lot({ lot: textOf(data, 'cleanserLot') })],
    },
    {
      ids: [
        'antiseptic',
        'antisepticLot',
        'antisepticExpiry',
        'antisepticOpenedOn',
        'antisepticLabelSeconds',
      ],
      name: cleanseScreen.antiseptic,
      is: productName(protocol, textOf(data, 'antiseptic')),
      more: [
        ...(textOf(data, 'antisepticLot') === ''
          ? []
          : [stationWords.lot({ lot: textOf(data, 'antisepticLot') })]),
        ...(antisepticSeconds === null ? [] : [stationWords.seconds({ seconds: antisepticSeconds })]),
      ],
    },
  ];
  return (
    <dl className="station-facts" aria-label={t(stationWords.facts)}>
      {facts.map(({ ids, name, is, more }) => (
        <div key={ids[0]}>
          <dt>
            {ids.map((id) => (
              <span key={id} id={`field-${id}`} />
            ))}
            {t(name)}
          </dt>
          <dd dir="auto">{t(is === '' ? stationWords.open : is)}</dd>
          {more.length > 0 && <dd className="small num">{t(dotList(more))}</dd>}
        </div>
      ))}
    </dl>
  );
};
