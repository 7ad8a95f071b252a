import { readProfile } from '#core/catalog/profile.ts';
import type { ListData } from '#core/selection/list-data.ts';
import { findMainTerm } from '#core/wording/find-main-term.ts';
import { useProfiles, useQuotes } from '#data/use-collections.ts';
import { useWording } from '#ui/language.tsx';

import { ArticleItems } from './ArticleItems.tsx';
import { Companions } from './Companions.tsx';
import { NameForms } from './NameForms.tsx';
import { NothingSelected } from './NothingSelected.tsx';
import { OverTime } from './OverTime.tsx';
import { PartFailure } from './PartFailure.tsx';
import { ProfileHead } from './ProfileHead.tsx';
import { PROFILES_WORDING } from './profiles.wording.ts';
import { QuoteItems } from './QuoteItems.tsx';
import { countIn, countTopics, selectRecords } from './select-records.ts';
import { useTellTerm } from './use-terms.ts';
import { ValueBars } from './ValueBars.tsx';

/** Everything the selected articles tell about an actor. */
export function ActorPage({ data, id }: { data: ListData; id: string }) {
  const words = useWording(PROFILES_WORDING);
  const { data: profiles, failed } = useProfiles();
  const { data: allQuotes } = useQuotes();
  const records = selectRecords(data, 'actors', id);
  const ids = new Set(records.map((record) => record.id));
  const profile = profiles && readProfile(profiles, id, ids);
  const tellTerm = useTellTerm(data, profile);
  const actor = data.actors.get(id);
  const name = data.nameValue('actors', id);
  const mentions = records.reduce((sum, record) => sum + countIn(record, 'actors', id), 0);
  const roles = profile?.forms.filter(({ isRole }) => isRole) ?? [];
  const roleCount = roles.reduce((sum, { count }) => sum + count, 0);
  const main = profile && findMainTerm(profile.terms);
  const office = main && tellTerm(main);
  const country = actor?.country === undefined ? '' : data.nameValue('countries', actor.country);
  const quotes = (allQuotes ?? []).filter(({ articleId }) => ids.has(articleId));
  return (
    <>
      <ProfileHead
        data={data}
        facet="actors"
        id={id}
        lead={
          office
            ? `${office.title} ${office.time}`
            : country || (!actor?.known && words.unknownActor)
        }
        figures={
          <>
            <b>{words.mentions(mentions)}</b>{' '}
            {words.inArticles(records.length, data.selection.articles.length)}
            {roleCount > 0 && (
              <>
                ,<br />
                {words.ofRoles(roleCount)}
              </>
            )}
          </>
        }
      />
      {records.length === 0 ? (
        <NothingSelected name={name} articles={actor?.articles ?? 0} />
      ) : (
        <>
          <OverTime
            data={data}
            name={name}
            records={records}
            weigh={(record) => countIn(record, 'actors', id)}
            unit={words.mentionsUnit}
            tellUnit={words.mentionsFigure}
            hue={actor?.hue}
            {...(profile && { terms: profile.terms, tellTerm })}
          />
          <div className="page-columns">
            <div>
              <ArticleItems data={data} facet="actors" id={id} records={records} />
              <QuoteItems
                title={words.quotesBy}
                data={data}
                quotes={quotes.filter(({ speaker }) => speaker === id)}
                ask={{ sprecher: id }}
              />
              <QuoteItems
                title={`${words.quotesAbout} ${name}`}
                data={data}
                quotes={quotes.filter(({ about }) => about.includes(id))}
                ask={{ ueber: id }}
              />
            </div>
            <div>
              <Companions data={data} id={id} records={records} />
              <ValueBars
                title={words.countriesInSentence}
                data={data}
                facet="countries"
                values={(profile?.countries ?? []).map(({ code, sentences }) => ({
                  id: code,
                  count: sentences,
                }))}
              />
            </div>
            <div>
              <ValueBars
                title={words.topics}
                data={data}
                facet="topics"
                isPlain
                values={countTopics(records).map(({ id: topic, articles }) => ({
                  id: topic,
                  count: articles,
                }))}
              />
              {failed && <PartFailure title={words.forms} />}
              {profile && <NameForms profile={profile} hue={actor?.hue} />}
            </div>
          </div>
        </>
      )}
    </>
  );
}
