import './app.css';
import { createRoot } from 'react-dom/client';

const { catalog } = await import('virtual:depesche/catalog');
const { loadArticle } = await import('virtual:depesche/articles');
const id = decodeURIComponent(location.pathname.match(/artikel\/([^/]+)/)?.[1] ?? '');
const article = await loadArticle[id]?.();

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <main>
      <ul>
        {catalog.articles.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
      <article>{article?.text}</article>
    </main>,
  );
