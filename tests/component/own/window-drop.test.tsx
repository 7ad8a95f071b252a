import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import type { Gathered } from '#features/own/read-files.ts';
import { WindowDrop } from '#features/own/WindowDrop.tsx';

const onDrop = vi.fn<(gathering: Promise<Gathered>) => void>();
const HINT = 'Hier ablegen, um Artikel hinzuzufügen';
const showPopover = vi.fn<() => void>();

function holdFiles(...files: File[]) {
  const items = files.map((file) => ({
    kind: 'file',
    getAsFile: () => file,
    webkitGetAsEntry: () => null,
  }));
  return { types: ['Files'], items, dropEffect: 'none' };
}

/** jsdom's drag events know no element one goes to. */
function leaveFor(relatedTarget: Element | null): void {
  const event = new Event('dragleave', { bubbles: true });
  fireEvent(document.body, Object.assign(event, { relatedTarget }));
}

beforeEach(() => {
  onDrop.mockReset();
  HTMLElement.prototype.showPopover = showPopover;
});

describe('files dragged over the window', () => {
  it('are invited, and taken when they are dropped', async () => {
    render(<WindowDrop onDrop={onDrop} />);
    const dropped = new File(['a'], 'a.txt');
    // jsdom's files cannot be read.
    dropped.arrayBuffer = () => Promise.resolve(new ArrayBuffer(1));
    const dataTransfer = holdFiles(dropped);
    expect(fireEvent.dragOver(document.body, { dataTransfer })).toBe(false);
    expect(screen.getByText(HINT)).toBeInTheDocument();
    expect(showPopover).toHaveBeenCalled();
    expect(fireEvent.drop(document.body, { dataTransfer })).toBe(false);
    expect(screen.queryByText(HINT)).toBeNull();
    const gathered = await onDrop.mock.calls[0]?.[0];
    expect(gathered?.texts.map(({ file }) => file)).toEqual(['a.txt']);
  });

  it('are no longer invited when they leave the window', () => {
    render(<WindowDrop onDrop={onDrop} />);
    fireEvent.dragOver(document.body, { dataTransfer: holdFiles() });
    leaveFor(document.documentElement);
    expect(screen.getByText(HINT)).toBeInTheDocument();
    leaveFor(null);
    expect(screen.queryByText(HINT)).toBeNull();
  });

  it('are told from words, which are left to the browser', () => {
    render(<WindowDrop onDrop={onDrop} />);
    const dataTransfer = { types: ['text/plain'], items: [] };
    expect(fireEvent.dragOver(document.body, { dataTransfer })).toBe(true);
    expect(fireEvent.drop(document.body, { dataTransfer })).toBe(true);
    expect(screen.queryByText(HINT)).toBeNull();
    expect(onDrop).not.toHaveBeenCalled();
  });
});
