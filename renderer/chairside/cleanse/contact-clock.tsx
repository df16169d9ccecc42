import type { ContactId } from '../../../shared/session/topics/hygiene/data.ts';
import { msOf } from '../../../shared/time.ts';
import { dotList } from '../../../shared/words/message.ts';
import { cleanseScreen } from '../../../shared/words/screens/cleanse.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { spanText } from '../../format-time.ts';
import { useNow } from '../use-now.ts';

const words = {
  antiseptic: {
    name: cleanseScreen.antiseptic,
    start: cleanseScreen.antisepticStart,
    again: cleanseScreen.antisepticAgain,
    end: cleanseScreen.antisepticEnd,
    none: cleanseScreen.antisepticNone,
  },
  surfaces: {
    name: cleanseScreen.surfacesName,
    start: cleanseScreen.surfacesStart,
    again: cleanseScreen.surfacesAgain,
    end: cleanseScreen.surfacesEnd,
    none: cleanseScreen.surfacesNone,
  },
} as const;

/** What the clock has to show: a span that runs, or the one that was kept. */
const Span = ({
  since,
  until,
  neededMs,
}: {
  readonly since: number;
  readonly until: number | null;
  readonly neededMs: number | null;
}) => {
  const now = useNow();
  const { t } = useWords();
  const kept = (until ?? now) - since;
  const open = neededMs === null ? null : neededMs - kept;
  const span = open === null ? '' : spanText(open + 999);
  return (
    <div
      className="contact-span"
      data-tone={open === null ? 'plain' : open <= 0 ? 'good' : until === null ? 'plain' : 'stop'}
      role="timer"
      aria-live="off"
    >
      <b className="num">{spanText(kept)}</b>
      {neededMs !== null && open !== null && (
        <span className="small num">
          {t(
            dotList([
              cleanseScreen.of({ span: spanText(neededMs) }),
              open <= 0
                ? cleanseScreen.longEnough
                : until === null
                  ? cleanseScreen.toGo({ span })
                  : cleanseScreen.tooShort({ span }),
            ]),
          )}
        </span>
      )}
    </div>
  );
};

/** Wipe, wait, dry: two taps, and the time between them is the contact time. It goes on by main's clock, whatever is on the screen. */
export const ContactClock = ({ what }: { readonly what: ContactId }) => {
  const { view, data, send, saveField } = useSessionContext();
  const { t } = useWords();
  const { antisepticSeconds, surfaceMinutes } = view.contactNeeded;
  const neededMs =
    what === 'antiseptic'
      ? antisepticSeconds === null
        ? null
        : antisepticSeconds * 1000
      : surfaceMinutes === null
        ? null
        : surfaceMinutes * 60_000;
  const clock = data.contacts[what];
  const runs = clock !== undefined && clock.endedAt === null;
  const { name, start, again, end, none } = words[what];
  return (
    <section
      id={`contact-${what}`}
      className="contact-clock"
      aria-label={t(cleanseScreen.contactTime({ name }))}
    >
      {clock !== undefined && (
        <Span
          since={msOf(clock.startedAt)}
          until={clock.endedAt === null ? null : msOf(clock.endedAt)}
          neededMs={neededMs}
        />
      )}
      {neededMs === null && <p className="small">{t(none)}</p>}
      <div className="button-row">
        {runs && (
          <Button
            look="primary"
            icon={<Icon name="check" />}
            onPress={() => void send({ type: 'contact.ended', what })}
          >
            {t(end)}
          </Button>
        )}
        {what === 'surfaces' && surfaceMinutes !== null && clock === undefined && (
          <Button
            size="small"
            icon={<Icon name="check" />}
            onPress={() => void saveField('disinfectantMinutes', undefined, Math.ceil(surfaceMinutes))}
          >
            {t(cleanseScreen.surfacesAsLabel({ minutes: Math.ceil(surfaceMinutes) }))}
          </Button>
        )}
        <Button
          size="small"
          icon={<Icon name="clock" />}
          look={clock === undefined && what === 'antiseptic' ? 'primary' : 'plain'}
          onPress={() => void send({ type: 'contact.started', what })}
        >
          {t(clock === undefined ? start : again)}
        </Button>
      </div>
    </section>
  );
};
