import { useState } from 'react';
import type { ReactNode } from 'react';
import { applicationScreen as words } from '../../../shared/words/screens/application.ts';
import { Button } from '../../parts/button.tsx';
import { classNames } from '../../parts/class-names.ts';
import { Card } from '../../parts/card.tsx';
import { Chip } from '../../parts/chip.tsx';
import { Icon } from '../../parts/icons.tsx';
import { ZonePhotos } from '../../photos/zone-photos.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { choiceLabel, openPass, textOf, zoneName } from '../facts.ts';
import { NewCartridgeDialog } from './new-cartridge-dialog.tsx';
import { OpenPass } from './open-pass.tsx';
import { PassClock } from './pass-clock.tsx';
import { openedCartridges, startOfPass } from './pass-draft.ts';
import { Prompts, SkinStop } from './prompts.tsx';
import { QuickActs } from './quick-acts.tsx';
import { StartPass } from './start-pass.tsx';
import { UndoBar } from './undo-bar.tsx';
import { ZonePlan } from './zone-plan.tsx';

/** The pass at hand, begun here and finished here, with everything that happens beside the needle: on a tall window it stays under the thumb. */
export const PassPanel = ({ zone }: { readonly zone: string | null }) => {
  const { view, data, protocol, openZone, goTo, shown } = useSessionContext();
  const { t } = useWords();
  const [folded, setFolded] = useState(false);
  const [opening, setOpening] = useState(false);
  if (zone === null)
    return (
      <Card title={t(words.noZone)} className="pass-dock">
        <p>{t(words.noZoneSays)}</p>
      </Card>
    );
  const open = openPass(view);
  const made = data.passes.filter((pass) => pass.zone === zone && !pass.mistaken);
  const fade = choiceLabel('fade', textOf(data, 'fade', zone));
  // Before the first cartridge there is nothing to start; the form below has the room then.
  const docked = openedCartridges(data).length > 0;
  // What was opened here is used here: back to the pass, and to the button that starts it.
  const back = () => {
    setOpening(false);
    if (!docked) goTo(shown, `passes-${zone}`);
  };
  const frame = (title: string, body: ReactNode) => (
    <Card
      title={title}
      id={`passes-${zone}`}
      className={classNames('pass-dock', docked && 'docked', docked && folded && 'folded')}
      aside={
        <span className="pass-top">
          {open && open.zone === zone && <PassClock pass={open} />}
          {open === undefined && fade !== '' && <Chip tone="caution">{t(words.fade({ grade: fade }))}</Chip>}
          {docked && (
            <Button
              className="dock-fold"
              size="small"
              look="quiet"
              expanded={!folded}
              label={t(folded ? words.showPass : words.foldPass)}
              icon={<Icon name={folded ? 'up' : 'down'} />}
              onPress={() => setFolded(!folded)}
            >
              {t(folded ? words.show : words.fold)}
            </Button>
          )}
        </span>
      }
    >
      <Prompts />
      {body}
      {opening && <NewCartridgeDialog onClose={back} />}
    </Card>
  );
  const beside = (mix: string | null) => (
    <>
      <QuickActs mix={mix} onNewCartridge={() => setOpening(true)}>
        <ZonePhotos key={zone} zone={zone} />
      </QuickActs>
      <UndoBar />
    </>
  );
  const name = t(zoneName(protocol, zone));
  if (open && open.zone !== zone) {
    return frame(
      name,
      <>
        <p>{t(words.openElsewhere({ zone: zoneName(protocol, open.zone) }))}</p>
        {beside(open.mix)}
        <Button look="primary" size="large" wide onPress={() => openZone(open.zone)}>
          {t(words.goToZone({ zone: zoneName(protocol, open.zone) }))}
        </Button>
      </>,
    );
  }
  if (open)
    return frame(
      t(words.passOn({ zone: name, number: open.passNumber })),
      <OpenPass key={open.id} pass={open} beside={beside(open.mix)} />,
    );
  if (!view.zonesToTreat.includes(zone))
    return frame(
      name,
      <>
        <p>{t(words.notPlanned)}</p>
        {beside(null)}
        <Button
          wide
          onPress={() => goTo('consultation', data.zones.includes(zone) ? `plan@${zone}` : 'zones')}
        >
          {t(words.changePlan)}
        </Button>
      </>,
    );
  const next =
    view.zonesToTreat.find(
      (one) => one !== zone && !data.passes.some((pass) => pass.zone === one && !pass.mistaken),
    ) ?? null;
  return frame(
    t(words.passOn({ zone: name, number: made.length + 1 })),
    <>
      <ZonePlan zone={zone} />
      {view.work?.stopped[zone] === undefined ? (
        <StartPass
          key={`${zone} ${data.passes.length} ${openedCartridges(data).length} ${data.mixes.length} ${view.work?.zones.find((one) => one.zone === zone)?.added ?? 0}`}
          zone={zone}
          beside={beside(startOfPass(view, zone).mix)}
          onOpenCartridge={() => setOpening(true)}
        />
      ) : (
        <>
          <SkinStop zone={zone} next={next} />
          {beside(null)}
        </>
      )}
    </>,
  );
};
