import { describe, expect, it } from 'vitest';
import { History, withSimilar } from './similar';

const history = new History([
  { id: 'a', text: 'The fibre modem blinks red after the storm', lang: 'en', tier: 'L2' },
  { id: 'b', text: 'How do I change the voicemail greeting', lang: 'en', tier: 'L1' },
  { id: 'c', text: 'App crashes when exporting contacts', lang: 'en', tier: 'L3' },
]);

describe('similar tickets', () => {
  it('finds the closest first and never the ticket itself', () => {
    expect(history.find('modem blinking red since storm', null)[0]?.id).toBe('a');
    expect(history.find('The fibre modem blinks red after the storm', 'a').map(({ id }) => id)).not.toContain('a');
  });
  it('finds nothing for no words', () => {
    expect(history.find('', null)).toEqual([]);
    expect(new History([]).find('modem', null)).toEqual([]);
  });
  it('moves chances more the closer the past ticket is, and keeps them chances', () => {
    const given = [0.6, 0.3, 0.1] as const;
    const far = withSimilar(given, [{ id: 'x', tier: 'L3', similarity: 0.2 }]);
    const near = withSimilar(given, [{ id: 'x', tier: 'L3', similarity: 0.95 }]);
    expect(near[2]).toBeGreaterThan(far[2]);
    expect(near[2]).toBeGreaterThan(0.5);
    expect(near[0] + near[1] + near[2]).toBeCloseTo(1);
    expect(withSimilar(given, [])).toEqual(given);
  });
});
