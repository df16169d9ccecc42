import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../parts/button.tsx';
import { classNames } from '../../parts/class-names.ts';
import { Card } from '../../parts/card.tsx';
import { Chip } from '../../parts/chip.tsx';
import { Icon } from '../../parts/icons.tsx';
import { ZonePhotos } from '../../photos/zone-photos.tsx';
import { useSessionContext } from '../session-context.ts';
import { choiceLabel, openPass, textOf, zoneName } from '../facts.ts';
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
  const { view, data, protocol, openZone } = useSessionContext();
  const [folded, setFolded] = useState(false);
  if (zone === null)
    return (
      <Card title="No zone to treat" className="pass-dock">
        <p>The plan names no zone to treat. Look back at the consultation to change it.</p>
      </Card>
    );
  const open = openPass(view);
  const made = data.passes.filter((pass) => pass.zone === zone && !pass.mistaken);
  const fade = choiceLabel('fade', textOf(data, 'fade', zone));
  // Before the first cartridge there is nothing to start; the form below has the room then.
  const docked = openedCartridges(data).length > 0;
  const frame = (title: string, body: ReactNode) => (
    <Card
      title={title}
      id={`passes-${zone}`}
      className={classNames('pass-dock', docked && 'docked', docked && folded && 'folded')}
      aside={
        <span className="pass-top">
          {open && open.zone === zone && <PassClock pass={open} />}
          {open === undefined && fade !== '' && <Chip tone="caution">{`Fade ${fade}`}</Chip>}
          {docked && (
            <Button
              className="dock-fold"
              size="small"
              look="quiet"
              expanded={!folded}
              label={folded ? 'Show the pass' : 'Fold the pass away'}
              icon={<Icon name={folded ? 'up' : 'down'} />}
              onPress={() => setFolded(!folded)}
            >
              {folded ? 'Show' : 'Fold'}
            </Button>
          )}
        </span>
      }
    >
      <Prompts />
      {body}
    </Card>
  );
  const beside = (mix: string | null) => (
    <>
      <QuickActs mix={mix}>
        <ZonePhotos key={zone} zone={zone} />
      </QuickActs>
      <UndoBar />
    </>
  );
  const name = zoneName(protocol, zone);
  if (open && open.zone !== zone) {
    return frame(
      name,
      <>
        <p>{`A pass is open on ${zoneName(protocol, open.zone)}. Finish it first.`}</p>
        {beside(open.mix)}
        <Button
          look="primary"
          size="large"
          wide
          onPress={() => openZone(open.zone)}
        >{`Go to ${zoneName(protocol, open.zone)}`}</Button>
      </>,
    );
  }
  if (open)
    return frame(
      `${name}, pass ${open.passNumber}`,
      <OpenPass key={open.id} pass={open} beside={beside(open.mix)} />,
    );
  if (!view.zonesToTreat.includes(zone))
    return frame(
      name,
      <>
        <p>The plan does not treat this zone today.</p>
        {beside(null)}
      </>,
    );
  const next =
    view.zonesToTreat.find(
      (one) => one !== zone && !data.passes.some((pass) => pass.zone === one && !pass.mistaken),
    ) ?? null;
  return frame(
    `${name}, pass ${made.length + 1}`,
    <>
      <ZonePlan zone={zone} />
      {view.work?.stopped[zone] === undefined ? (
        <StartPass
          key={`${zone} ${data.passes.length} ${openedCartridges(data).length} ${data.mixes.length} ${view.work?.zones.find((one) => one.zone === zone)?.added ?? 0}`}
          zone={zone}
          beside={beside(startOfPass(view, zone).mix)}
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
