import type { HygieneId } from '../../../shared/session/topics/hygiene/data.ts';
import { cleanseScreen } from '../../../shared/words/screens/cleanse.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';

const rows = [
  { what: 'handWash', title: cleanseScreen.handsWashed, act: cleanseScreen.handsWashedNow },
  { what: 'gloves', title: cleanseScreen.glovesChanged, act: cleanseScreen.glovesNow },
] as const satisfies readonly { readonly what: HygieneId; readonly title: unknown; readonly act: unknown }[];

/** Each hand wash and each new pair of gloves (brief 2.1, 2.5); who does both in one go says it with one tap, and both are counted. */
export const HygieneCard = () => {
  const { data, timeZone, send } = useSessionContext();
  const { t } = useWords();
  const both = async () => {
    if (await send({ type: 'hygiene.counted', what: 'handWash' }))
      await send({ type: 'hygiene.counted', what: 'gloves' });
  };
  return (
    <Card title={t(cleanseScreen.hands)} id="hands-and-gloves" className="hands">
      <div className="button-row">
        <Button icon={<Icon name="check" />} onPress={() => void both()}>
          {t(cleanseScreen.bothNow)}
        </Button>
      </div>
      <div className="hands-rows">
        {rows.map(({ what, title, act }) => {
          const done = data.hygiene.filter((one) => one.what === what);
          const last = done.at(-1);
          return (
            <div className="row-line" key={what}>
              <span>
                {t(title)}
                <span className="small num">
                  {t(
                    last === undefined
                      ? cleanseScreen.notYet
                      : cleanseScreen.countedLast({
                          count: done.length,
                          clock: { at: last.at, zone: timeZone, as: 'clock' },
                        }),
                  )}
                </span>
              </span>
              <Button
                size="small"
                look="quiet"
                label={t(act)}
                onPress={() => void send({ type: 'hygiene.counted', what })}
              >
                <Icon name="plus" />
              </Button>
            </div>
          );
        })}
      </div>
    </Card>
  );
};
