import type { HygieneId } from '../../../shared/session/topics/hygiene/data.ts';
import { asBeforeWords } from '../../../shared/words/screens/as-before.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { clockText } from '../../format-time.ts';

const rows: readonly { readonly what: HygieneId; readonly title: string; readonly act: string }[] = [
  { what: 'handWash', title: 'Hands washed', act: 'Hands washed now' },
  { what: 'gloves', title: 'Gloves changed', act: 'New gloves on now' },
];

/** Each hand wash and each new pair of gloves, one tap (brief 2.1, 2.5); who does both in one go says both with one, and each is counted. */
export const HygieneCard = () => {
  const { data, timeZone, send } = useSessionContext();
  const { t } = useWords();
  const both = async () => {
    if (await send({ type: 'hygiene.counted', what: 'handWash' }))
      await send({ type: 'hygiene.counted', what: 'gloves' });
  };
  return (
    <Card title="Hands and gloves" id="hands-and-gloves">
      <div className="button-row">
        <Button size="small" icon={<Icon name="check" />} onPress={() => void both()}>
          {t(asBeforeWords.handsAndGloves)}
        </Button>
      </div>
      {rows.map(({ what, title, act }) => {
        const done = data.hygiene.filter((one) => one.what === what);
        const last = done.at(-1);
        return (
          <div className="row-line" key={what}>
            <span>
              <b>{title}</b>
              <span className="small num">
                {last === undefined
                  ? ' · not yet'
                  : ` · ${done.length} × · last ${clockText(timeZone, last.at)}`}
              </span>
            </span>
            <Button
              size="small"
              icon={<Icon name="plus" />}
              onPress={() => void send({ type: 'hygiene.counted', what })}
            >
              {act}
            </Button>
          </div>
        );
      })}
    </Card>
  );
};
