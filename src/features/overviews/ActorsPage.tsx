import { useMemo } from 'react';

import type { Term } from '#core/article.ts';
import type { CatalogActor } from '#core/catalog/catalog.ts';
import { tallyValues } from '#core/catalog/tally-values.ts';
import type { ListData } from '#core/selection/list-data.ts';
import { findMainTerm } from '#core/wording/find-main-term.ts';
import { formatNumber } from '#core/wording/format-number.ts';
import { nameOffice } from '#core/wording/name-office.ts';
import { listOfficeKinds, OFFICE_KINDS, type OfficeKind } from '#core/wording/office-kind.ts';
import { useProfiles } from '#data/use-collections.ts';
import { useLanguage, useWording } from '#ui/language.tsx';
import { PageHead } from '#ui/page/PageHead.tsx';
import { usePageParams, useSetPageParams } from '#view-state/use-page-params.ts';
import { ViewLink } from '#view-state/ViewLink.tsx';

import type { Grouping } from './GroupBody.tsx';
import { matchesName } from './matches-name.ts';
import { NothingFits } from './NothingFits.tsx';
import { OVERVIEWS_WORDING } from './overviews.wording.ts';
import { OverviewChoice, OverviewTools } from './OverviewTools.tsx';
import { SortableTable } from './SortableTable.tsx';
import type { Column } from './TableRow.tsx';

interface Row {
  actor: CatalogActor;
  country: string;
  office: string;
  kinds: OfficeKind[];
  articles: number;
  mentions: number;
}

const NO_TERMS: readonly Term[] = [];

/** Everybody the selected articles name. */
export function ActorsPage({ data }: { data: ListData }) {
  const words = useWording(OVERVIEWS_WORDING);
  const language = useLanguage();
  const { name, land, amt, gruppe } = usePageParams();
  const setParams = useSetPageParams();
  const isGrouped = gruppe === 'land';
  const rows = useRows(data);
  const found = rows.filter(
    ({ actor, kinds }) =>
      (name.trim() === '' || matchesName(actor.name, name)) &&
      (land === '' || actor.country === land) &&
      (amt === '' || kinds.some((kind) => kind === amt)),
  );
  const columns: Column<Row>[] = [
    {
      key: 'name',
      label: words.name,
      sortValue: ({ actor }) => actor.name,
      cellOf: (row) => <ActorCell row={row} />,
    },
    {
      key: 'land',
      label: words.country,
      isAside: true,
      sortValue: ({ country }) => country,
      cellOf: ({ country }) => country,
    },
    {
      key: 'amt',
      label: words.office,
      isAside: true,
      sortValue: ({ office }) => office,
      cellOf: ({ office }) => office,
    },
    {
      key: 'artikel',
      label: words.articles,
      isFigure: true,
      sortValue: ({ articles }) => articles,
      cellOf: ({ articles }) => formatNumber(articles, language),
    },
    {
      key: 'erwaehnungen',
      label: words.mentions,
      isFigure: true,
      isAside: true,
      sortValue: ({ mentions }) => mentions,
      cellOf: ({ mentions }) => formatNumber(mentions, language),
    },
  ];
  const nameCountry = (code: string) =>
    code === '' ? words.noCountry : data.nameValue('countries', code);
  const groups: Grouping<Row> = {
    keyOf: ({ actor }) => actor.country ?? '',
    nameOf: nameCountry,
    headingOf: (code) =>
      data.catalog.countries.some((country) => country.code === code) ? (
        <ViewLink place={{ view: 'countries', id: code }} className="overview-country">
          {nameCountry(code)}
        </ViewLink>
      ) : (
        nameCountry(code)
      ),
  };
  return (
    <>
      <PageHead title={words.actors} lead={words.actorsLead(found.length, rows.length)} />
      <OverviewTools>
        <OverviewChoice
          label={words.country}
          param="land"
          all={words.allCountries}
          options={countOptions(rows.map(({ actor }) => actor.country ?? ''))
            .map((option) => ({ ...option, name: data.nameValue('countries', option.value) }))
            .sort((a, b) => a.name.localeCompare(b.name))}
        />
        <OverviewChoice
          label={words.kind}
          param="amt"
          all={words.allOffices}
          options={OFFICE_KINDS.map((kind) => ({
            value: kind,
            name: words.kinds[kind],
            count: rows.filter(({ kinds }) => kinds.includes(kind)).length,
          })).filter(({ count }) => count > 0)}
        />
        <button
          type="button"
          aria-pressed={isGrouped}
          className="overview-switch"
          onClick={() => setParams({ gruppe: isGrouped ? '' : 'land' })}
        >
          {words.byCountry}
        </button>
      </OverviewTools>
      {found.length === 0 ? (
        <NothingFits text={words.nothing} />
      ) : (
        <SortableTable
          caption={words.actors}
          columns={isGrouped ? columns.filter(({ key }) => key !== 'land') : columns}
          groups={isGrouped ? groups : undefined}
          rows={found}
          keyOf={({ actor }) => actor.id}
          order={{ key: 'artikel', isDown: true }}
        />
      )}
    </>
  );
}

function useRows(data: ListData): Row[] {
  const language = useLanguage();
  const { data: known } = useProfiles();
  const { articles } = data.selection;
  const { actors, nameValue } = data;
  return useMemo(() => {
    const nameOrganisation = (id: string) => nameValue('organisations', id);
    return tallyValues(articles, 'actors').flatMap(({ id, ...counts }) => {
      const actor = actors.get(id);
      if (!actor) return [];
      const { terms = NO_TERMS, gender } = known?.profiles[id] ?? {};
      const main = findMainTerm(terms);
      return {
        actor,
        country: actor.country === undefined ? '' : nameValue('countries', actor.country),
        office: main ? nameOffice(main, { language, gender, nameOrganisation }) : '',
        kinds: listOfficeKinds(terms),
        ...counts,
      };
    });
  }, [actors, articles, known, language, nameValue]);
}

function ActorCell({ row: { actor, country, office } }: { row: Row }) {
  const aside = [office || country].filter(Boolean).join('');
  return (
    <>
      <ViewLink place={{ view: 'actors', id: actor.id }} className="overview-name">
        <span data-hue={actor.hue} className="actor-line">
          {actor.name}
        </span>
      </ViewLink>
      {aside !== '' && (
        <span aria-hidden="true" className="overview-below">
          {aside}
        </span>
      )}
    </>
  );
}

function countOptions(values: readonly string[]): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  counts.delete('');
  return [...counts].map(([value, count]) => ({ value, count }));
}
