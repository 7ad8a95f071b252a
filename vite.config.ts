import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

import { articles } from '#node/vite-plugin-articles.ts';
import { contentSecurityPolicy } from '#node/vite-plugin-csp.ts';
import { trimIcons } from '#node/vite-plugin-icons.ts';
import { collectLicences } from '#node/vite-plugin-licences.ts';
import { keepOffline } from '#node/vite-plugin-offline.ts';
import { trimQueries } from '#node/vite-plugin-query.ts';
import { trimRouter } from '#node/vite-plugin-router.ts';
import { singleFile } from '#node/vite-plugin-single-file.ts';
import { packTables } from '#node/vite-plugin-tables.ts';
import { worldOutlines } from '#node/vite-plugin-world.ts';

// They change less often than the page, and pack better together.
const FIRST_LIBRARIES =
  /[\\/]node_modules[\\/](?:react|react-dom|react-router|scheduler|@tanstack)[\\/]/;

export default defineConfig({
  plugins: [
    react(),
    tailwindcss(),
    articles({ folder: 'seeds' }),
    worldOutlines(),
    contentSecurityPolicy(),
    collectLicences({ also: ['tailwindcss'] }),
    keepOffline(),
    trimRouter(),
    trimIcons(),
    trimQueries(),
    packTables(),
    singleFile(),
  ],
  worker: { format: 'es', plugins: () => [packTables()] },
  build: {
    assetsInlineLimit: 0, // the policy knows no data: addresses
    modulePreload: { polyfill: false }, // every browser with CSS nesting and `light-dark` preloads modules
    chunkSizeWarningLimit: 2000, // in kB: the catalog of a thousand articles is large, and data
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'libraries', test: FIRST_LIBRARIES, tags: ['$initial'] },
            // What the first text needs in one piece, however many pages share parts of it.
            { name: 'page', tags: ['$initial'] },
          ],
        },
      },
    },
  },
});
