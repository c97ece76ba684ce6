import { describe, expect, it } from '@jest/globals';
import { Money } from '@app/kernel/money.js';
import { differenceOf } from './difference.js';

interface Toy {
  readonly title?: string | null;
  readonly budget?: Money | null;
  readonly on?: Date;
  readonly lists?: readonly unknown[] | null;
  readonly contacts?: readonly { readonly phone: string }[];
}
const fields = ['title', 'budget', 'on', 'lists', 'contacts'] as const;
const between = (before: Toy, after: Toy) => differenceOf<Toy>(before, after, fields);

describe('the difference of two states', () => {
  it('names what changed, in words', () => {
    expect(
      between(
        { title: '点检', budget: Money.ofYuan('10.00'), lists: [] },
        { title: '设备点检', budget: Money.ofYuan('20.50'), lists: ['MES'] },
      ),
    ).toEqual({
      title: { from: '点检', to: '设备点检' },
      budget: { from: '10.00', to: '20.50' },
      lists: { from: '[]', to: '["MES"]' },
    });
  });

  it('tells unknown from none', () => {
    expect(between({ lists: null }, { lists: [] })).toEqual({ lists: { to: '[]' } });
    expect(between({ title: '点检' }, { title: null })).toEqual({ title: { from: '点检' } });
  });

  it('sees what changed behind the words that it copies', () => {
    const start = '长'.repeat(400);
    const { title } = between({ title: `${start}甲` }, { title: `${start}乙` });
    expect(title?.to).toBe(`${'长'.repeat(300)}…`);
  });

  it('takes no other order of fields for a change', () => {
    const before = { lists: [{ indicator: 'OEE', target: '75%' }] };
    expect(between(before, { lists: [{ target: '75%', indicator: 'OEE' }] })).toEqual({});
    expect(between(before, { lists: [{ target: '80%', indicator: 'OEE' }] })).toHaveProperty('lists');
  });

  it('says what was judged, and not by whom', () => {
    const difference = between({ lists: [] }, { lists: [{ level: 2, by: '李评定' }] });
    expect(difference.lists?.to).toContain('"level":2');
    expect(JSON.stringify(difference)).not.toContain('李评定');
    expect(between({ lists: [{ by: '李评定' }] }, { lists: [{ by: '王评定' }] })).toHaveProperty('lists');
  });

  it('says that persons changed, and copies nothing of them', () => {
    const difference = between({ contacts: [{ phone: '13800000000' }] }, { contacts: [{ phone: '13911111111' }] });
    expect(Object.keys(difference)).toEqual(['contacts']);
    expect(JSON.stringify(difference)).not.toMatch(/138|139/);
  });
});
