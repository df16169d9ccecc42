import { expect, test } from 'vitest';
import { countryPacks } from '../../../shared/protocol/default/packs.ts';
import { recordClasses } from '../../../shared/retention/classes.ts';
import { inEnglish } from '../../builders/in-words.ts';

test.each(Object.values(countryPacks).map((pack) => [pack.name, pack] as const))(
  'why something is kept in %s is told without the numbers of our own lists, and once',
  (_name, pack) => {
    const classes = recordClasses(pack);
    expect(classes.length).toBeGreaterThan(5);
    for (const { source } of classes) {
      const says = inEnglish(source);
      expect(says).not.toMatch(/\bR\d+|\b(Prof|Des|BK|Ev)\b/);
      expect(says.split('Confirm with your adviser').length, says).toBeLessThan(3);
    }
  },
);
