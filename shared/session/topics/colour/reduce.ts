import type { Sample } from '../../../colour/sample.ts';
import { sampleKey } from '../../../colour/samples.ts';
import type { SessionData } from '../../data.ts';
import { defined, recorded, replaced, without } from '../../recorded.ts';
import type { Reduces } from '../../room.ts';
import type { ColourData } from './data.ts';

type Colour = SessionData['colour'];
const change = ({ colour }: SessionData, next: Partial<Colour>): Pick<SessionData, 'colour'> => ({
  colour: { ...colour, ...next },
});
/** A newer colour of the same thing at the same place takes the place of the older one. */
const put = (samples: readonly Sample[], next: readonly Sample[]): readonly Sample[] => {
  const keys = new Set(next.map(sampleKey));
  const ids = new Set(next.map(({ id }) => id));
  return [...samples.filter((one) => !keys.has(sampleKey(one)) && !ids.has(one.id)), ...next];
};

/** Colours and where they came from (brief 3.1). A photo that is measured again takes the place of its earlier measure. */
export const colourReducers: Reduces<
  ColourData,
  | 'colour.read'
  | 'colour.sampled'
  | 'colour.removed'
  | 'colour.byHand'
  | 'colour.targeted'
  | 'testDots.placed'
  | 'work.undone'
> = {
  'colour.read': (data, { sample: id, kind, zone, lab, device, at }) =>
    change(data, {
      samples: put(data.colour.samples, [
        { id, kind, ...defined({ zone }), lab, at, from: { by: 'reading', ...defined({ device }) } },
      ]),
    }),
  'colour.sampled': (data, { photo, algorithm, card, samples, at }) => {
    const good: Sample[] = samples.flatMap(({ sample: id, kind, zone, lab }) =>
      lab === null || card.problem !== null
        ? []
        : [{ id, kind, ...defined({ zone }), lab, at, from: { by: 'photo', photo, algorithm } }],
    );
    const kept = data.colour.samples.filter(({ from }) => from.by !== 'photo' || from.photo !== photo);
    return change(data, {
      samples: put(kept, good),
      photos: [
        ...data.colour.photos.filter((one) => one.photo !== photo),
        { photo, algorithm, card, samples, at },
      ],
    });
  },
  'colour.removed': (data, { sample }) =>
    change(data, { samples: data.colour.samples.filter(({ id }) => id !== sample) }),
  'colour.byHand': (data, event) =>
    change(data, { byHand: recorded(data.colour.byHand, event.reason, event) }),
  'colour.targeted': (data, event) => {
    const { targets } = data.colour;
    const { zone, sample } = event;
    return change(data, {
      targets:
        sample === undefined
          ? (without(targets, zone) as Colour['targets'])
          : { ...targets, [zone]: recorded(targets[zone], sample, event) },
    });
  },
  'testDots.placed': (data, { test: id, zone, mix, cartridge, dots, photo, looks, at }) => {
    const before = data.colour.testDots.find((one) => one.id === id);
    return change(data, {
      testDots: replaced(data.colour.testDots, {
        id,
        zone,
        mix,
        cartridge,
        dots,
        ...defined({ photo, looks }),
        at: before?.at ?? at,
        ...defined({ undone: before?.undone }),
      }),
    });
  },
  'work.undone': (data, { what, id }) =>
    what === 'testDots'
      ? change(data, {
          testDots: data.colour.testDots.map((one) =>
            one.id === id ? { ...one, undone: true as const } : one,
          ),
        })
      : {},
};
