import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { fromAddress, toAddress } from '#view-state/address.ts';

const OWN = '/artikel/eigen-gas-1a2b3c4d/';

const pathname = fc.oneof(
  fc.webPath().map((path) => `/${path.replace(/^\/+/, '')}`),
  fc.constantFrom('/', '/index.html', OWN, OWN.slice(0, -1), `${OWN}index.html`, '/meins/'),
);
const search = fc.oneof(
  fc.constant(''),
  fc.webQueryParameters({ size: 'small' }).map((query) => (query === '' ? '' : `?${query}`)),
);
const hash = fc.oneof(
  fc.constantFrom('', '#artikel', '#/', `#${OWN}`, `#${OWN}?laender=RU#stelle=1-2:a`),
  fc.webFragments({ size: 'small' }).map((fragment) => (fragment === '' ? '' : `#${fragment}`)),
);
const address = fc.record({ pathname, search, hash });

describe('an address', () => {
  it('leads back to the path it is made of', () => {
    fc.assert(
      fc.property(address.map(fromAddress), (path) => {
        expect(fromAddress(toAddress(path))).toEqual(path);
      }),
    );
  });

  it('shows every path but those of own articles as it is', () => {
    fc.assert(
      fc.property(address, (path) => {
        fc.pre(!path.pathname.startsWith(OWN.slice(0, -1)));
        expect(toAddress(path)).toEqual(path);
      }),
    );
  });

  it('is read whatever it says', () => {
    const any = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(fc.record({ pathname: any, search: any, hash: any }), (junk) => {
        const path = fromAddress(junk);
        expect(fromAddress(toAddress(path))).toEqual(path);
      }),
    );
  });
});

describe('the address of an own article', () => {
  it('is behind # at the root, with all that belongs to it', () => {
    expect(toAddress({ pathname: OWN, search: '?laender=RU', hash: '#stelle=1-3:ab' })).toEqual({
      pathname: '/',
      search: '',
      hash: `#${OWN}?laender=RU#stelle=1-3:ab`,
    });
  });

  it.each([
    ['/', '', OWN],
    ['/index.html', '', OWN],
    ['/', '?von=brief', OWN],
    ['/', '', OWN.slice(0, -1)],
  ])('is read at %s%s#%s', (at, query, read) => {
    const path = fromAddress({ pathname: at, search: query, hash: `#${read}` });
    expect(path).toEqual({ pathname: read, search: '', hash: '' });
  });

  it.each([
    ['/', '', '#/artikel/eigen-gas-1A2B3C4D/'],
    ['/', '?laender=RU', '#/artikel/eigen-gas/'],
    ['/', '', '#/artikel/gipfel-in-peking/'],
    ['/', '', '#/artikel/%E0%A4%A/'],
    ['/', '', '#/zitate/'],
    ['/', '', `#/${OWN}`],
    ['/', '', `#${OWN.slice(1)}`],
    ['/zitate/', '', `#${OWN}`],
  ])('is not %s%s%s', (at, query, fragment) => {
    const path = { pathname: at, search: query, hash: fragment };
    expect(fromAddress(path)).toEqual(path);
  });
});

describe('an address of the single-file edition', () => {
  beforeEach(() => vi.stubEnv('MODE', 'file'));
  afterEach(() => vi.unstubAllEnvs());

  it('leads back to the path it is made of', () => {
    fc.assert(
      fc.property(address, (path) => {
        expect(fromAddress(toAddress(path))).toEqual(path);
      }),
    );
  });

  it.each([
    ['', { pathname: '/', search: '', hash: '' }],
    ['#/', { pathname: '/', search: '', hash: '' }],
    ['#/zitate/?laender=RU', { pathname: '/zitate/', search: '?laender=RU', hash: '' }],
    ['#artikel', { pathname: '/', search: '', hash: '#artikel' }],
  ])('is read at %j', (fragment, path) => {
    expect(fromAddress({ pathname: '/', search: '', hash: fragment })).toEqual(path);
    expect(fromAddress(toAddress(path))).toEqual(path);
  });
});
