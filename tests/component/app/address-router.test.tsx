import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createPath, useLocation, useNavigationType } from 'react-router-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { AddressRouter } from '#app/AddressRouter.tsx';
import { cleanAddress } from '#view-state/clean-search.ts';
import { NavigationProvider } from '#view-state/Navigation.tsx';
import { PageLink } from '#view-state/PageLink.tsx';
import { useChangeView, useHistoryEntry } from '#view-state/use-view.ts';

const OWN = '/artikel/eigen-gas-1a2b3c4d/';

beforeEach(() => vi.stubEnv('BASE_URL', '/depesche/'));
afterEach(() => {
  vi.unstubAllEnvs();
  window.history.replaceState(null, '', '/');
});

describe('the router', () => {
  it('knows an own article by its path, and shows it behind #', async () => {
    const { user, place } = renderAt('/depesche/?laender=RU');
    expect(place()).toBe('/?laender=RU POP');
    const link = screen.getByRole('link', { name: 'eigener' });
    expect(link).toHaveAttribute('href', `/depesche/#${OWN}?laender=RU`);
    await user.click(link);
    expect(place()).toBe(`${OWN}?laender=RU PUSH`);
    expect(address()).toBe(`/depesche/#${OWN}?laender=RU`);
    await user.click(screen.getByRole('button', { name: 'suchen' }));
    expect(place()).toBe(`${OWN}?laender=RU&suche=gas REPLACE`);
    expect(address()).toBe(`/depesche/#${OWN}?laender=RU&suche=gas`);
    await user.click(screen.getByRole('link', { name: 'anderer' }));
    expect(place()).toBe('/artikel/gipfel/#stelle=1-2:a PUSH');
    expect(address()).toBe('/depesche/artikel/gipfel/#stelle=1-2:a');
  });

  it('goes back and forward between both', async () => {
    const { user, place } = renderAt('/depesche/zitate/');
    const first = entry();
    await user.click(screen.getByRole('link', { name: 'eigener' }));
    const second = entry();
    act(() => window.history.back());
    await waitFor(() => expect(place()).toBe('/zitate/ POP'));
    expect(entry()).toBe(first);
    act(() => window.history.forward());
    await waitFor(() => expect(place()).toBe(`${OWN} POP`));
    expect(entry()).toBe(second);
  });

  it('follows what is typed behind #', async () => {
    const { place } = renderAt('/depesche/');
    act(() => void (window.location.hash = `${OWN}?suche=gas#stelle=1-2:a`));
    await waitFor(() => expect(place()).toBe(`${OWN}?suche=gas#stelle=1-2:a POP`));
    act(() => void (window.location.hash = 'artikel'));
    await waitFor(() => expect(place()).toBe('/#artikel POP'));
  });

  it.each([
    ['/depesche', '/'],
    ['/Depesche/meins/', '/meins/'],
    [`/depesche/?von=brief#${OWN}`, OWN],
    ['/depesche/#/zitate/', '/#/zitate/'],
  ])('reads %s', (at, path) => {
    expect(renderAt(at).place()).toBe(`${path} POP`);
  });

  it('asks the browser for the page where no more steps are allowed', async () => {
    const { user, place } = renderAt('/depesche/');
    vi.spyOn(window.history, 'pushState').mockImplementation(() => {
      throw new DOMException('Too many calls', 'SecurityError');
    });
    await user.click(screen.getByRole('link', { name: 'eigener' }));
    await waitFor(() => expect(place()).toMatch(OWN));
    expect(address()).toBe(`/depesche/#${OWN}`);
  });
});

describe('the router of the single-file edition', () => {
  beforeEach(() => vi.stubEnv('MODE', 'file'));

  it('leaves the file where it lies, and puts every path behind #', async () => {
    const { user, place } = renderAt('/home/anna/depesche.html?a=1#/zitate/?laender=RU');
    expect(place()).toBe('/zitate/?laender=RU POP');
    await user.click(screen.getByRole('link', { name: 'anderer' }));
    expect(place()).toBe('/artikel/gipfel/#stelle=1-2:a PUSH');
    expect(address()).toBe('/home/anna/depesche.html?a=1#/artikel/gipfel/#stelle=1-2:a');
  });
});

describe('the address a page is loaded with', () => {
  it.each([
    [
      `/depesche/#${OWN}?von=brief&laender=RU#stelle=1-2:a`,
      `/depesche/#${OWN}?laender=RU#stelle=1-2:a`,
    ],
    [`/depesche/?von=brief#${OWN}`, `/depesche/#${OWN}`],
    [`/depesche${OWN}?laender=RU`, `/depesche/#${OWN}?laender=RU`],
    ['/depesche/zitate/?von=brief#artikel', '/depesche/zitate/#artikel'],
    ['/depesche/?von=brief#/quatsch?von=brief', '/depesche/#/quatsch?von=brief'],
    ['/depesche//example.org/?von=brief', '/depesche/example.org/'],
  ])('loses what nobody understands: %s', (at, clean) => {
    window.history.replaceState({ key: 'a' }, '', at);
    cleanAddress();
    expect(address()).toBe(clean);
    expect(window.history.state).toEqual({ key: 'a' });
  });
});

function renderAt(at: string) {
  window.history.replaceState(null, '', at);
  render(
    <AddressRouter>
      <NavigationProvider>
        <Steps />
      </NavigationProvider>
    </AddressRouter>,
  );
  return { user: userEvent.setup(), place: () => screen.getByTestId('place').textContent };
}

function Steps() {
  const location = useLocation();
  const action = useNavigationType();
  const { key } = useHistoryEntry();
  const changeView = useChangeView();
  return (
    <>
      <p data-testid="place">{`${createPath(location)} ${action}`}</p>
      <p data-testid="entry">{key}</p>
      <PageLink to={({ search }) => ({ pathname: OWN, search })}>eigener</PageLink>
      <PageLink to={{ pathname: '/artikel/gipfel/', hash: '#stelle=1-2:a' }}>anderer</PageLink>
      <button type="button" onClick={() => changeView({ query: 'gas' }, { replace: true })}>
        suchen
      </button>
    </>
  );
}

function entry(): string {
  return screen.getByTestId('entry').textContent;
}

function address(): string {
  const { pathname, search, hash } = window.location;
  return pathname + search + hash;
}
