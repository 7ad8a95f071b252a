import { describe, expect, it } from 'vitest';

import { listNames } from '#core/knowledge/name-by-id.ts';

describe('listNames', () => {
  it('names actors and organisations by their ids', () => {
    expect(listNames().get('angela-merkel')).toBe('Angela Merkel');
    expect(listNames().get('nato')).toBe('Nato');
    expect(listNames().get('nobody-in-particular')).toBeUndefined();
  });
});
