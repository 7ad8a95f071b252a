import type { AnalyzedArticle, ArticleActor, Mention } from '#core/article.ts';
import { putCountryInGenitive } from '#core/reading/inflect-country.ts';
import { formatDay } from '#core/wording/format-date.ts';
import { nameCountry } from '#core/wording/name-value.ts';
import { useLanguage, useWording } from '#ui/language.tsx';

import { CARD_WORDING } from './card.wording.ts';
import { useOfficeWords } from './use-office-words.ts';

interface Props {
  article: AnalyzedArticle;
  finding: Mention;
  /** A country named within an office that the words denote as well. */
  isInRole: boolean;
}

/** What is known of the thing denoted, below its name. */
export function FindingDetails({ article, finding, isInRole }: Props) {
  const words = useWording(CARD_WORDING);
  const language = useLanguage();
  const { kind, entity, country, text } = finding;
  if (kind === 'person' || kind === 'role') {
    const actor = article.actors.find(({ id }) => id === entity);
    if (!actor) return <Line>{entity === null ? words.unresolvedNote : words.unknownActor}</Line>;
    return <ActorDetails article={article} actor={actor} isRole={kind === 'role'} />;
  }
  if (kind === 'country') {
    if (isInRole) return <Line>{words.inRole(text)}</Line>;
    if (!finding.metonym || entity === null) return <Line>{words.country}</Line>;
    const name = nameCountry(entity, language);
    const of = language === 'de' ? putCountryInGenitive(entity, name) : name;
    return <Line>{words.metonym(text, of)}</Line>;
  }
  if (kind === 'place' && country !== undefined) {
    return <Line>{words.placeIn(nameCountry(country, language))}</Line>;
  }
  return <Line>{kind === 'place' ? words.place : words.organisation}</Line>;
}

function ActorDetails(props: { article: AnalyzedArticle; actor: ArticleActor; isRole: boolean }) {
  const { article, actor, isRole } = props;
  const words = useWording(CARD_WORDING);
  const language = useLanguage();
  const offices = useOfficeWords(article, actor);
  const { value } = article.date;
  const inOffice =
    value === undefined ? words.inOfficeThen : words.inOffice(formatDay(value, language));
  const facts = [
    actor.country === undefined ? '' : nameCountry(actor.country, language),
    offices.length > 0 ? inOffice : '',
    actor.known ? '' : words.unknownActor,
  ].filter(Boolean);
  const [main, ...others] = offices;
  return (
    <>
      {facts.length > 0 && <Line>{facts.join(' · ')}</Line>}
      {main !== undefined && (
        <div className="border-rule text-ink-2 mt-3 -mb-0.5 border-t pt-2.5 text-pretty">
          {isRole ? (
            <p>
              <span className="text-ink-3">{words.role}</span>{' '}
              <b className="text-ink font-medium">{actor.name}</b>, {main}
            </p>
          ) : (
            <p>{main}</p>
          )}
          {others.map((office) => (
            <p key={office}>{office}</p>
          ))}
        </div>
      )}
    </>
  );
}

function Line({ children }: { children: React.ReactNode }) {
  return <p className="figures text-ink-2 mt-[7px] text-pretty">{children}</p>;
}
