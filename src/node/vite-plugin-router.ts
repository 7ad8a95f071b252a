import type { Plugin } from 'vite';

const ROUTER = /[\\/]node_modules[\\/]react-router[\\/]dist[\\/].*\.mjs$/;

/** Names for developer tools; writing them keeps components in the bundle that nothing uses. */
const TOOL_NAMES = /^\w+\.displayName = "\w+";$/gm;

/** Calls of React at the top of the module, which only make a value. */
const MAKERS = /^(var \w+ = )(React\d*\.(?:createContext|forwardRef|memo)\()/gm;

/** Of a boundary only routers with loaders draw; writing it keeps the boundary in every bundle. */
const CONTEXTS = /^\w+\.contextType = \w+;$/gm;

const WARNINGS = 'var ENABLE_DEV_WARNINGS = true;';

/** Such a router navigates by another way, which no declarative one takes. */
const WAYS = 'return isDataRoute ? useNavigateStable() : useNavigateUnstable();';

/** Lets the bundler leave out what is not used of react-router, which comes as one large module written for any use. */
export function trimRouter(): Plugin {
  return {
    name: 'depesche:router',
    apply: 'build',
    transform: {
      filter: { id: ROUTER },
      handler: (code) => ({ code: trimModule(code), map: null }),
    },
  };
}

/** The module without names for tools, warnings and routers with loaders, its unused calls marked as free of effects. */
export function trimModule(code: string): string {
  return code
    .replaceAll(TOOL_NAMES, '')
    .replaceAll(CONTEXTS, '')
    .replaceAll(MAKERS, '$1/* @__PURE__ */ $2')
    .replace(WARNINGS, WARNINGS.replace('true', 'false'))
    .replace(WAYS, 'return useNavigateUnstable();');
}
