import type { ReactNode } from 'react';
import type { Phrase } from '../../shared/words/message.ts';
import { useWords } from '../words.tsx';
import { classNames } from './class-names.ts';
import { Icon } from './icons.tsx';
import type { IconName } from './icons.tsx';
import './banner.css';

interface BannerProps {
  /** `ask`: a gentle question, nothing wrong. */
  readonly tone: 'info' | 'ask' | 'good' | 'caution' | 'stop';
  readonly title?: Phrase | undefined;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Stops and failures are said at once; the rest waits for a pause in speech. */
  readonly live?: boolean | undefined;
  /** Where something leads to it. */
  readonly id?: string | undefined;
}

const icons: Record<BannerProps['tone'], IconName> = {
  info: 'info',
  ask: 'person',
  good: 'check',
  caution: 'warning',
  stop: 'stop',
};

/** A sentence that concerns the whole screen, with what can be done about it. */
export const Banner = ({ tone, title, children, actions, live = true, id }: BannerProps) => {
  const { t } = useWords();
  return (
    <div
      id={id}
      className={classNames('banner', tone)}
      {...(live ? { role: tone === 'stop' ? 'alert' : 'status' } : {})}
    >
      <Icon name={icons[tone]} size={24} />
      <div className="banner-words">
        {title !== undefined && <strong>{t(title)}</strong>}
        {children !== undefined && <div>{children}</div>}
      </div>
      {actions !== undefined && <div className="banner-actions">{actions}</div>}
    </div>
  );
};
