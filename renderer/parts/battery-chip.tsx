import { useEffect, useState } from 'react';
import { batterySays } from '../../shared/home/battery.ts';
import type { Battery } from '../../shared/home/battery.ts';
import { useWords } from '../words.tsx';
import { Chip } from './chip.tsx';
import { Icon } from './icons.tsx';

interface BatteryManager extends Battery, EventTarget {}
const changes = ['levelchange', 'chargingchange'] as const;

/** How full the battery is, as the system tells it; null where it does not. */
const useBattery = (): Battery | null => {
  const [battery, setBattery] = useState<Battery | null>(null);
  useEffect(() => {
    let manager: BatteryManager | null = null;
    let isGone = false;
    const look = (): void => {
      if (manager !== null) setBattery({ level: manager.level, charging: manager.charging });
    };
    const ask = (navigator as Navigator & { getBattery?: () => Promise<BatteryManager> }).getBattery;
    ask?.call(navigator).then(
      (found) => {
        if (isGone) return;
        manager = found;
        look();
        for (const change of changes) found.addEventListener(change, look);
      },
      // A system that does not tell is no problem of anybody's.
      () => undefined,
    );
    return () => {
      isGone = true;
      for (const change of changes) manager?.removeEventListener(change, look);
    };
  }, []);
  return battery;
};

/** Stands there from a fifth on, until a cable is in. */
export const BatteryChip = () => {
  const { t } = useWords();
  const said = batterySays(useBattery());
  if (said === null) return null;
  return (
    <span role="status">
      <Chip tone={said.tone} icon={<Icon name="warning" size={18} />}>
        <span className="num">{t(said.says)}</span>
      </Chip>
    </span>
  );
};
