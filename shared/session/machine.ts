import { assign, setup } from 'xstate';
import type { SnapshotFrom } from 'xstate';
import type { Protocol } from '../protocol/schema.ts';
import { beginData } from './data.ts';
import type { SessionData } from './data.ts';
import { typesOf } from './events.ts';
import type { EventType, SessionEvent } from './events.ts';
import { probeOf, unheard } from './hearing.ts';
import { judgingWith, refusedBy } from './judging.ts';
import type { Opening } from './opening.ts';
import { reduce } from './reduce.ts';
import { isStage } from './stage.ts';
import type { Place } from './stage.ts';
import { handsOver, needleEnded } from './topics/emergency/read.ts';
import { creamOn } from './topics/numbing/read.ts';

/** `journaled`: read from the record. It was accepted when it was written; rules that came later do not undo it. */
export type Heard = SessionEvent & { readonly journaled?: true };

/** These change facts and leave the place as it is. */
const record = { actions: 'record' } as const;
const hear = <T extends EventType>(...lists: readonly (readonly T[])[]) =>
  Object.fromEntries(lists.flat().map((type) => [type, record])) as unknown as {
    readonly [K in T]: typeof record;
  };
const stands = (place: Place) => ({ type: 'stand', params: { place } }) as const;

const judging = judgingWith(() => {
  throw new Error('defect: no arrow of the machine asks for the words of a consent');
});
/** An arrow is open when nothing speaks against its event: one truth for the drawing, the screen and the refusal. */
const isAllowed = ({ context, event }: { readonly context: SessionData; readonly event: Heard }): boolean =>
  event.journaled === true ||
  (unheard(context, probeOf(event)) ?? refusedBy('rules', context, event, judging)) === undefined;

/**
 * The flowchart on the practitioner's wall. Every arrow records its event; a state only says where the work stands.
 * There is no clock in here: time comes with the event.
 */
export const sessionMachine = setup({
  types: {} as {
    context: SessionData;
    events: Heard;
    input: { readonly opening: Opening; readonly protocol: Protocol };
  },
  actions: {
    record: assign(({ context, event }) => reduce(context, event)),
    stand: assign(({ context, event }, { place }: { readonly place: Place }) => {
      if (!isStage(place)) return { place };
      // The very first state is entered by the opening, which is no event of the session.
      const at = event.at ?? context.opening.at;
      return { place, stage: place, stageEnteredAt: { [place]: at, ...context.stageEnteredAt } };
    }),
  },
  guards: {
    // The names say on the drawing what is asked; the question itself is the rooms'.
    nothingOpen: isAllowed,
    untouched: isAllowed,
    paperSettled: isAllowed,
    noSignStands: isAllowed,
    signsTicked: ({ event }) =>
      (event.type === 'sign.ticked' && event.present) ||
      (event.type === 'symptoms.checked' && event.signs.length > 0),
    noMoreNeedle: ({ context, event }) =>
      (needleEnded(context) || (event.type === 'emergency.ended' && handsOver(event))) &&
      context.stage !== 'aftercare',
    creamOn: ({ context }) => creamOn(context),
    creamOff: ({ context }) => !creamOn(context),
  },
}).createMachine({
  id: 'session',
  context: ({ input }) => beginData(input.opening, input.protocol),
  type: 'parallel',
  // Wherever the work stands, and once it is over: the record may always be put right (brief 0.4).
  on: { ...hear(typesOf('addendum')), 'sheet.prepared': record },
  states: {
    course: {
      initial: 'open',
      states: {
        open: {
          initial: 'atWork',
          on: {
            ...hear(typesOf('care'), typesOf('device')),
            'symptoms.checked': [{ guard: 'signsTicked', target: 'emergency', actions: 'record' }, record],
            'sign.ticked': [{ guard: 'signsTicked', target: 'emergency', actions: 'record' }, record],
            'emergency.raised': { target: 'emergency', actions: 'record' },
            'session.deferred': { guard: 'untouched', target: 'deferred', actions: 'record' },
            'session.referred': { guard: 'untouched', target: 'referred', actions: 'record' },
            'session.declined': { guard: 'untouched', target: 'declined', actions: 'record' },
            'session.mistaken': { guard: 'untouched', target: 'mistaken', actions: 'record' },
            'session.talked': { guard: 'untouched', target: 'talked', actions: 'record' },
          },
          states: {
            atWork: {
              initial: 'consultation',
              on: {
                ...hear(typesOf('fact')),
                'session.suspended': { target: 'suspended', actions: 'record' },
                'session.stopped': { target: 'stopped', actions: 'record' },
              },
              states: {
                consultation: {
                  entry: stands('consultation'),
                  on: {
                    'stage.completed': { guard: 'nothingOpen', target: 'cleanseAndNumb', actions: 'record' },
                  },
                },
                cleanseAndNumb: {
                  entry: stands('cleanseAndNumb'),
                  on: {
                    'stage.completed': { guard: 'nothingOpen', target: 'colourMatch', actions: 'record' },
                  },
                },
                colourMatch: {
                  entry: stands('colourMatch'),
                  on: {
                    'numbing.reopened': { target: 'cleanseAndNumb', actions: 'record' },
                    'stage.completed': { guard: 'nothingOpen', target: 'application', actions: 'record' },
                  },
                },
                application: {
                  entry: stands('application'),
                  on: { 'stage.completed': { guard: 'nothingOpen', target: 'fineTune', actions: 'record' } },
                },
                fineTune: {
                  entry: stands('fineTune'),
                  on: {
                    'application.reopened': { target: 'application', actions: 'record' },
                    'stage.completed': { guard: 'nothingOpen', target: 'aftercare', actions: 'record' },
                  },
                },
                aftercare: {
                  entry: stands('aftercare'),
                  on: {
                    ...hear(typesOf('sheet')),
                    'session.closed': {
                      guard: 'nothingOpen',
                      target: '#session.course.closed',
                      actions: 'record',
                    },
                  },
                },
                asBefore: { type: 'history' },
              },
            },
            suspended: {
              entry: stands('suspended'),
              on: {
                'session.resumed': { target: 'atWork.asBefore', actions: 'record' },
                'session.stopped': { target: 'stopped', actions: 'record' },
              },
            },
            stopped: {
              entry: stands('stopped'),
              on: {
                ...hear(typesOf('fact'), typesOf('sheet')),
                'session.resumed': { target: 'atWork.asBefore', actions: 'record' },
                'session.abandoned': {
                  guard: 'paperSettled',
                  target: '#session.course.abandoned',
                  actions: 'record',
                },
              },
            },
            asBefore: { type: 'history', history: 'deep' },
          },
        },
        emergency: {
          entry: stands('emergency'),
          on: {
            ...hear(typesOf('care'), typesOf('device')),
            'symptoms.checked': record,
            'sign.ticked': record,
            'emergency.falseAlarm': { guard: 'noSignStands', target: 'open.asBefore', actions: 'record' },
            'emergency.ended': [
              { guard: 'noMoreNeedle', target: 'open.stopped', actions: 'record' },
              { target: 'open.asBefore', actions: 'record' },
            ],
          },
        },
        closed: { type: 'final', entry: stands('closed') },
        deferred: { type: 'final', entry: stands('deferred') },
        referred: { type: 'final', entry: stands('referred') },
        declined: { type: 'final', entry: stands('declined') },
        abandoned: { type: 'final', entry: stands('abandoned') },
        mistaken: { type: 'final', entry: stands('mistaken') },
        talked: { type: 'final', entry: stands('talked') },
      },
    },
    numbing: {
      initial: 'off',
      states: {
        off: { always: { guard: 'creamOn', target: 'on' } },
        on: { always: { guard: 'creamOff', target: 'off' } },
      },
    },
  },
});

export type Session = SnapshotFrom<typeof sessionMachine>;
