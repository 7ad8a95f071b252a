import type { Plugin } from 'vite';

const MODULE = /[\\/]lucide-react[\\/]dist[\\/]esm[\\/](?:createLucideIcon|icons[\\/][\w-]+)\.mjs$/;

/** An icon is its shapes and the props it is given; the library's own way also knows names, contexts and frameworks. */
const MAKER = `
import { createElement } from 'react';
export default ({ node }) => (props) =>
  createElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: 24,
      height: 24,
      viewBox: '0 0 24 24',
      fill: 'none',
      stroke: 'currentColor',
      strokeWidth: 2,
      strokeLinecap: 'round',
      strokeLinejoin: 'round',
      'aria-hidden': 'true',
      ...props,
    },
    ...node.map(([tag, shape]) => createElement(tag, shape)),
  );`;

/** What an icon is called, and what tells its shapes apart for React, which need no telling: they never change. */
const NAMES = /^ {2}(?:name: "[^"]*"|size: 24),\n|,\s+key: "\w+"|,\n {2}aliases: \[[^\]]*\]/gm;

/** Makes the bundle's icons of their shapes alone. */
export function trimIcons(): Plugin {
  return {
    name: 'depesche:icons',
    apply: 'build',
    transform: {
      filter: { id: MODULE },
      handler: (code) => ({ code: trimIcon(code), map: null }),
    },
  };
}

/** A module of lucide-react: an icon without names, or what makes icons. */
export function trimIcon(code: string): string {
  return code.includes('function createLucideIcon(') ? MAKER : code.replaceAll(NAMES, '');
}
