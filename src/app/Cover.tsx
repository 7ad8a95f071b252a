import { useMemo, type ReactNode } from 'react';

import type { Hue } from '#core/catalog/actor-hue.ts';
import { tallyValues } from '#core/catalog/tally-values.ts';
import { getValueState, setValue, type FacetKey } from '#core/selection/filter.ts';
import type { ListData } from '#core/selection/list-data.ts';
import { useSetting } from '#data/settings.ts';
import type { Action } from '#ui/actions.ts';
import { Key } from '#ui/Key.tsx';
import { useWording } from '#ui/language.tsx';
import { useChangeView } from '#view-state/use-view.ts';

import { COVER_WORDING } from './cover.wording.ts';

import './cover.css';

const SHOWN = { actors: 8, countries: 8, topics: 6 };

/** What stands in place of an article while none is open: what is here, and ways in. */
export function Cover({ data }: { data: ListData }) {
  const words = useWording(COVER_WORDING);
  const shortcuts = useSetting('shortcuts');
  const most = useMemo(() => findMost(data), [data]);
  return (
    <div className="cover">
      <h1 className="cover-sentence">
        <CoverSentence data={data} />
      </h1>
      <p className="cover-hint">{data.selection.isNarrowed ? words.hintNarrowed : words.hint}</p>
      <dl className="cover-rows">
        <Row name={words.actors}>
          {most.actors.map(({ id, hue, articles }) => (
            <Entry key={id} data={data} facet="actors" id={id} hue={hue} articles={articles} />
          ))}
        </Row>
        <Row name={words.countries}>
          {most.countries.map(({ id, articles }) => (
            <Entry key={id} data={data} facet="countries" id={id} articles={articles} />
          ))}
        </Row>
        <Row name={words.topics}>
          {most.topics.map(({ id, articles }) => (
            <Entry key={id} data={data} facet="topics" id={id} articles={articles} />
          ))}
        </Row>
        {shortcuts && (
          <Row name={words.keys} className="max-medium:hidden">
            <KeyHint actions={['next-article', 'previous-article']} meaning={words.keyNext} />
            <KeyHint actions={['search']} meaning={words.keySearch} />
            <KeyHint actions={['filters']} meaning={words.keyFilters} />
            <KeyHint actions={['help']} meaning={words.keyHelp} />
          </Row>
        )}
      </dl>
    </div>
  );
}

function CoverSentence({ data }: { data: ListData }) {
  const words = useWording(COVER_WORDING);
  const { nameValue, selection } = data;
  const { articles, isNarrowed } = selection;
  const nameFirst = (facet: 'actors' | 'countries', ids: readonly string[]) =>
    ids.slice(0, 2).map((id) => nameValue(facet, id));
  const [actors, countries] = useMemo(
    () => [listTold(data, 'actors'), listTold(data, 'countries')] as const,
    [data],
  );
  const groups = [nameFirst('actors', actors), nameFirst('countries', countries)].filter(
    (names) => names.length > 0,
  );
  return (
    <>
      {(isNarrowed ? words.countNarrowed : words.count)(articles.length)}
      {groups.map((names, at) => (
        <span key={names.join()}>
          {at === 0 ? ` ${words.lead}` : words.between}
          {names.map((name, index) => (
            <span key={name}>
              {index > 0 && words.and}
              <b className="font-semibold whitespace-nowrap">{name}</b>
            </span>
          ))}
        </span>
      ))}
      {groups.length > 0 && words.end}
    </>
  );
}

function Row(props: { name: string; className?: string; children: ReactNode }) {
  if (Array.isArray(props.children) && props.children.length === 0) return null;
  return (
    <div className={`cover-row ${props.className ?? ''}`}>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

function Entry(props: {
  data: ListData;
  facet: FacetKey;
  id: string;
  articles: number;
  hue?: Hue;
}) {
  const words = useWording(COVER_WORDING);
  const changeView = useChangeView();
  const { data, facet, id, hue } = props;
  const name = data.nameValue(facet, id);
  const look = hue ? 'actor-line' : facet === 'countries' ? 'country-line' : 'underlined';
  return (
    <span className="whitespace-nowrap">
      <button
        type="button"
        aria-label={words.only(name)}
        className="cover-entry"
        onClick={() =>
          changeView(({ filter }) => ({
            filter: { ...filter, [facet]: setValue(filter[facet], id, 'with') },
          }))
        }
      >
        <span data-hue={hue} className={look}>
          {name}
        </span>
      </button>
      <span className="figures text-note text-ink-3 ml-1.5">{props.articles}</span>
    </span>
  );
}

function KeyHint({ actions, meaning }: { actions: Action[]; meaning: string }) {
  return (
    <span className="text-ink-2 flex items-center gap-1.5">
      {actions.map((action) => (
        <Key key={action} action={action} />
      ))}
      {meaning}
    </span>
  );
}

/** Whom the selected articles are about, most articles first: leaders, where there are any. */
function listTold({ catalog, selection }: ListData, facet: 'actors' | 'countries'): string[] {
  const ids = tallyValues(selection.articles, facet).map(({ id }) => id);
  if (facet === 'countries') return ids;
  const leaders = new Set(catalog.actors.flatMap(({ id, leader }) => (leader ? id : [])));
  const told = ids.filter((id) => leaders.has(id));
  return told.length > 0 ? told : ids;
}

/** What narrows the selection, and how many articles each leaves. */
function findMost({ catalog, selection }: ListData) {
  const { counts, filter } = selection;
  const rank = <Value extends { id: string }>(facet: FacetKey, values: readonly Value[]) =>
    // Where any of the chosen values suffices, one more would widen the selection.
    values
      .filter(
        ({ id }) => filter[facet].mode === 'all' && getValueState(filter[facet], id) === 'neutral',
      )
      .map((value) => ({ ...value, articles: counts[facet].get(value.id) }))
      .filter(({ articles }) => articles > 0)
      .sort((a, b) => b.articles - a.articles);
  const actors = rank('actors', catalog.actors);
  const leaders = actors.filter(({ leader }) => leader);
  const countries = catalog.countries.map(({ code }) => ({ id: code }));
  return {
    actors: (leaders.length > 0 ? leaders : actors).slice(0, SHOWN.actors),
    countries: rank('countries', countries).slice(0, SHOWN.countries),
    topics: rank('topics', catalog.topics).slice(0, SHOWN.topics),
  };
}
