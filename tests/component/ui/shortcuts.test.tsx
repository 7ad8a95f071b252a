import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';

import { ACTION_NAMES, ACTIONS, PREFIX, type Action, type KeyChanges } from '#ui/actions.ts';
import { Key } from '#ui/Key.tsx';
import { ShortcutsProvider, useShortcut } from '#ui/shortcuts.tsx';

function Listener({ action, done }: { action: Action | 'Escape'; done: string[] }) {
  useShortcut(action, () => done.push(action));
  return null;
}

function renderKeys({ enabled = true, changes }: { enabled?: boolean; changes?: KeyChanges } = {}) {
  const done: string[] = [];
  render(
    <ShortcutsProvider enabled={enabled} {...(changes && { changes })}>
      <Listener action="star" done={done} />
      <Listener action="focus" done={done} />
      <Listener action="Escape" done={done} />
      <Key action="star" />
      <input aria-label="Feld" />
      <button type="button">Knopf</button>
    </ShortcutsProvider>,
  );
  return { user: userEvent.setup(), done };
}

describe('single keys', () => {
  it('do what their row says', async () => {
    const { user, done } = renderKeys();
    await user.keyboard('sz{Escape}');
    expect(done).toEqual(['star', 'focus', 'Escape']);
    expect(screen.getByText('s')).toBeVisible();
  });

  it('do nothing in a field or with a modifier', async () => {
    const { user, done } = renderKeys();
    await user.keyboard('{Control>}s{/Control}{Alt>}s{/Alt}{Meta>}s{/Meta}');
    await user.type(screen.getByRole('textbox', { name: 'Feld' }), 's');
    expect(done).toEqual([]);
    await user.click(screen.getByRole('button'));
    await user.keyboard('s');
    expect(done).toEqual(['star']);
  });

  it('do nothing behind an open dialog', async () => {
    const { user, done } = renderKeys();
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.setAttribute('open', '');
    await user.keyboard('s{Escape}');
    expect(done).toEqual([]);
    dialog.remove();
    await user.keyboard('s');
    expect(done).toEqual(['star']);
  });

  it('are off but for Escape when switched off, and are not shown', async () => {
    const { user, done } = renderKeys({ enabled: false });
    await user.keyboard('s{Escape}');
    expect(done).toEqual(['Escape']);
    expect(screen.queryByText('s')).toBeNull();
  });

  it('are those the reader chose', async () => {
    const { user, done } = renderKeys({ changes: { star: 'x', focus: '' } });
    await user.keyboard('szx');
    expect(done).toEqual(['star']);
    expect(screen.getByText('x')).toBeVisible();
  });

  it('may be two strokes', async () => {
    const { user, done } = renderKeys({ changes: { star: `${PREFIX} a` } });
    await user.keyboard('az');
    await user.keyboard(`${PREFIX}a`);
    await user.keyboard(`${PREFIX}{Escape}a`);
    expect(done).toEqual(['focus', 'star', 'Escape']);
  });
});

describe('the table of actions', () => {
  it('gives no key twice, and the first of two strokes to none', () => {
    const keys: string[] = ACTION_NAMES.map((action) => ACTIONS[action].key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).not.toContain(PREFIX);
  });
});
