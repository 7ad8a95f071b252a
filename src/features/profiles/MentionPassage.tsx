import { Fragment } from 'react';

import type { Mention } from '#core/article.ts';
import type { ListRecord } from '#core/catalog/catalog.ts';
import { findMentionSentence, type MentionSentence } from '#core/reading/find-mention-sentence.ts';
import { replaceStraightQuotes } from '#core/reading/replace-straight-quotes.ts';
import type { ListData } from '#core/selection/list-data.ts';
import { useArticleWhen } from '#data/use-corpus.ts';
import { useOnScreen } from '#ui/use-on-screen.ts';

interface Props {
  record: ListRecord;
  data: ListData;
  isWanted: (mention: Mention) => boolean;
}

/** The sentence that names what the page is about, with its marks; the excerpt until the text has come. */
export function MentionPassage({ record, data, isWanted }: Props) {
  const [ref, isSeen] = useOnScreen<HTMLParagraphElement>();
  const article = useArticleWhen(isSeen, record.id);
  const sentence = article && findMentionSentence(article.analysis, article.text, isWanted);
  return (
    <p ref={ref} className="profile-passage">
      {sentence ? (
        <Marked
          text={replaceStraightQuotes(article.text, record.language)}
          sentence={sentence}
          data={data}
        />
      ) : (
        record.excerpt
      )}
    </p>
  );
}

function Marked(props: { text: string; sentence: MentionSentence; data: ListData }) {
  const { text, sentence, data } = props;
  const marks = dropOverlaps(sentence.mentions);
  return (
    <>
      {marks.map((mention, at) => (
        <Fragment key={mention.start}>
          {text.slice(marks[at - 1]?.end ?? sentence.start, mention.start)}
          <span
            className="profile-mark"
            data-kind={mention.kind}
            data-hue={mention.entity === null ? undefined : data.actors.get(mention.entity)?.hue}
          >
            {text.slice(mention.start, mention.end)}
          </span>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.end ?? sentence.start, sentence.end)}
    </>
  );
}

/** Persons and offices before the countries within them. */
function dropOverlaps(mentions: readonly Mention[]): Mention[] {
  const isActor = ({ kind }: Mention) => kind === 'person' || kind === 'role';
  const kept: Mention[] = [];
  for (const mention of [...mentions].sort((a, b) => Number(isActor(b)) - Number(isActor(a)))) {
    if (kept.every(({ start, end }) => mention.end <= start || mention.start >= end)) {
      kept.push(mention);
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}
