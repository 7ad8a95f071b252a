import type { ReactNode } from 'react';

import { MENTION_KINDS, type AnalyzedArticle, type ArticleActor } from '#core/article.ts';
import { formatDate } from '#core/wording/format-date.ts';
import { useSetting } from '#data/settings.ts';
import { useOfficeWords } from '#features/reader/card/use-office-words.ts';
import { useNames } from '#features/reader/use-names.ts';
import { useLanguage, useWording } from '#ui/language.tsx';
import { sharedAddress } from '#view-state/article-address.ts';

import { PRINT_WORDING } from './print.wording.ts';
import { usePrintedDay } from './use-printed-day.ts';
import { useRunningHead } from './use-running-head.ts';

import './print.css';

/** The end of the printed sheet: where the text is from, what its marks mean and who is in it. On the screen, nothing. */
export function PrintEnd({ article }: { article: AnalyzedArticle }) {
  const words = useWording(PRINT_WORDING);
  const date = useDateWords(article);
  const printed = usePrintedDay();
  const address = sharedAddress(article.id);
  useRunningHead(article.title, date.said);
  const marked = new Set(article.mentions.map(({ kind }) => kind));
  const marks = useSetting('marks');
  const kinds = MENTION_KINDS.filter((kind) => marks[kind] && marked.has(kind));
  const actors = article.actors.filter(({ mentions }) => mentions > 0);
  return (
    <section aria-label={words.about} className="print-end">
      <dl className="print-facts">
        <Fact name={words.source}>{article.file}</Fact>
        <Fact name={words.date}>{date.full}</Fact>
        {address !== undefined && <Fact name={words.address}>{address}</Fact>}
        <Fact name={words.printed}>{printed}</Fact>
      </dl>
      {kinds.length > 0 && (
        <div className="print-group">
          <h2>{words.marks}</h2>
          <ul className="print-marks">
            {kinds.map((kind) => (
              <li key={kind}>
                <span
                  className="mark"
                  data-kinds={kind}
                  data-hue={kind === 'person' || kind === 'role' ? 'blau' : undefined}
                >
                  {words.kinds[kind]}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {actors.length > 0 && (
        <div className="print-group">
          <h2>{words.actors}</h2>
          <ul className="print-actors">
            {actors.map((actor) => (
              <Actor key={actor.id} article={article} actor={actor} />
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function Fact(props: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

function Actor({ article, actor }: { article: AnalyzedArticle; actor: ArticleActor }) {
  const words = useWording(PRINT_WORDING);
  const names = useNames();
  const [office] = useOfficeWords(article, actor);
  return (
    <li>
      <span className="actor-line" data-hue={names.getHue(actor.id)}>
        {names.nameValue('actors', actor.id)}
      </span>
      {[office, words.times(actor.mentions)].filter(Boolean).map((note) => `, ${note}`)}
    </li>
  );
}

function useDateWords({ date }: AnalyzedArticle): { said: string; full: string } {
  const words = useWording(PRINT_WORDING);
  const language = useLanguage();
  const { from, until } = words;
  const said = formatDate(date, { language, short: false, from, until });
  if (said === undefined) return { said: '', full: words.undated };
  return { said, full: date.value === undefined ? words.inferred(said) : said };
}
