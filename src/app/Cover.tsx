import { useMemo, type ReactNode } from 'react';

import type { Hue } from '#core/corpus/actor-hue.ts';
import type { Catalog } from '#core/corpus/catalog.ts';
import { NO_CHOICE, NO_FILTER, setValue, type FacetKey } from '#core/corpus/filter.ts';
import type { ListData } from '#core/corpus/list-data.ts';
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
  const { catalog } = data;
  const most = useMemo(() => findMost(catalog), [catalog]);
  return (
    <div className="cover">
      <h1 className="cover-sentence">
        <CoverSentence data={data} />
      </h1>
      <p className="cover-hint">{words.hint}</p>
      <dl className="cover-rows">
        <Row name={words.actors}>
          {most.actors.map(({ id, hue, articles }) => (
            <Entry key={id} data={data} facet="actors" id={id} hue={hue} articles={articles} />
          ))}
        </Row>
        <Row name={words.countries}>
          {most.countries.map(({ code, articles }) => (
            <Entry key={code} data={data} facet="countries" id={code} articles={articles} />
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
  const { catalog, nameValue } = data;
  const most = findMost(catalog);
  const actors = most.actors.slice(0, 2).map(({ id }) => nameValue('actors', id));
  const countries = most.countries.slice(0, 2).map(({ code }) => nameValue('countries', code));
  const groups = [actors, countries].filter((names) => names.length > 0);
  return (
    <>
      {words.count(catalog.articles.length)}
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
          changeView({
            filter: { ...NO_FILTER, [facet]: setValue(NO_CHOICE, id, 'with') },
            query: '',
          })
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

function findMost(catalog: Catalog) {
  const leaders = catalog.actors.filter((actor) => actor.leader);
  return {
    actors: (leaders.length > 0 ? leaders : catalog.actors).slice(0, SHOWN.actors),
    countries: catalog.countries.slice(0, SHOWN.countries),
    topics: catalog.topics.slice(0, SHOWN.topics),
  };
}
