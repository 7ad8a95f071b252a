import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import './app.css';
import { App } from '#app/App.tsx';
import { whenIdle } from '#data/when-idle.ts';
import { cleanAddress } from '#view-state/clean-search.ts';

cleanAddress();
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

void whenIdle()
  .then(() => import('#app/begin-later.ts'))
  .then(({ beginLater }) => beginLater())
  .catch(() => {});
