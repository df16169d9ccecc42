import { describe, expect, test } from 'vitest';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { consentIn, languagesOf } from '../../../shared/protocol/in-language.ts';
import { consentIds, type ConsentId } from '../../../shared/protocol/schema.ts';

const protocol = defaultProtocol('uk');
const paragraphsOf = (id: ConsentId) => consentIn(protocol, id, protocol.language)?.paragraphs ?? [];
const words = (id: ConsentId) => paragraphsOf(id).join(' ');

// Every topic of brief 1.5 and 10.6.
const topics: readonly (readonly [string, RegExp])[] = [
  ['what is done', /needle puts small dots of pigment/],
  ['it is a tattoo', /This is a tattoo/],
  ['long-lasting', /lasts for years/],
  ['fresh against healed', /at first the dots are dark.*true colour after 28 days/],
  ['fading and touch-ups', /It fades with time.*touch-up/],
  ['doing nothing', /do nothing/],
  ['transplant as another way', /hair transplant/],
  ['lotion as another way', /lotion/],
  ['laser as another way', /laser can make dots lighter/],
  ['infection', /infection/],
  ['late infection', /weeks after the session/],
  ['allergy', /react to pigment/],
  ['blue, green, grey', /grey, blue or green/],
  ['the cautious view on blue', /All pigment under skin can look a little blue/],
  ['blur', /blur/],
  ['uneven', /uneven/],
  ['raised scars', /raised scars/],
  ['a scar by taking dots out', /Taking dots out again can leave a scar/],
  ['a fresh allergy years later', /react to pigment at once, or months or years later/],
  ['what dots can hide', /Dots can hide a change of the skin below/],
  ['looking at moles first', /have moles looked at first/],
  ['skin checks that go on', /go on with your doctor’s skin checks/],
  ['flare of a disease', /flare up/],
  ['swelling', /swelling/],
  ['pain', /pain/],
  ['not liking it', /may not like/],
  ['later transplant or laser', /get in the way of a hair transplant or a laser/],
  ['a patch test cannot rule it out', /patch test cannot rule this out/],
  ['long-term effects', /not known in full/],
  ['ingredients and label before', /see the label and what is in it before we start/],
  ['aftercare and limits', /wash, shave, swim, train/],
  ['signs of infection and when to seek care', /what an infection looks like, and when to call/],
  ['blood donation', /Giving blood: after a tattoo you may have to wait 4 months/],
  ['price and repeat work', /price for today.*if you come again/],
  ['stopping', /You can stop at any time/],
];

describe('treatment consent', () => {
  test.each(topics)('speaks of %s', (_, pattern) => {
    expect(words('treatment')).toMatch(pattern);
  });

  test.each([28, 29, 35, 42, 60])(
    'says in every language that colour is judged after %i days, where the studio says so',
    (days) => {
      const own = { ...protocol, aftercare: { ...protocol.aftercare, colourJudgedDay: days } };
      for (const { id } of languagesOf(own)) {
        const said = consentIn(own, 'treatment', id);
        expect(said?.language).toBe(id);
        expect(said?.paragraphs[2]?.match(/\d+/g), id).toEqual([String(days)]);
        expect(said?.paragraphs.join(' '), id).not.toMatch(/[{}]/);
      }
    },
  );

  test('never calls a quiet patch test safe', () => {
    expect(protocol.consents.map(({ paragraphs }) => paragraphs.join(' ')).join(' ')).not.toMatch(
      /safe because|is safe\b/i,
    );
  });
});

describe('other consents', () => {
  test('numbing speaks of risks and of who applies it', () => {
    expect(words('numbing')).toMatch(/Risks:.*sleepy/);
    expect(words('numbing')).toMatch(/Who puts it on/);
  });

  test('data speaks of use, time kept and rights', () => {
    expect(words('data')).toMatch(/We need this to/);
    expect(words('data')).toMatch(/7 years/);
    expect(words('data')).toMatch(/get a copy/);
  });

  test("all seven exist, each ending in the client's own agreement", () => {
    expect(protocol.consents.map(({ id }) => id)).toEqual([...consentIds]);
    for (const id of consentIds) expect(paragraphsOf(id).at(-1), id).toMatch(/agree/);
  });

  test('only what is needed is required; teaching and adverts never are', () => {
    const required = Object.fromEntries(protocol.consents.map((consent) => [consent.id, consent.required]));
    expect(required).toEqual({
      treatment: 'always',
      numbing: 'whenNumbing',
      photosRecord: 'always',
      photosTeaching: 'never',
      photosMarketing: 'never',
      data: 'always',
      hairline: 'whenHairlineChanges',
    });
  });
});
