import type { ListRecord } from '#core/catalog/catalog.ts';
import { readTopicWords } from '#core/catalog/profile.ts';
import { useProfiles } from '#data/use-collections.ts';
import { useWording } from '#ui/language.tsx';
import { PageSection, Steps } from '#ui/page/PageSection.tsx';

import { PartFailure } from './PartFailure.tsx';
import { PROFILES_WORDING } from './profiles.wording.ts';

const SHOWN = 24;

/** The words by which the articles earned a topic. */
export function TopicWords({ id, records }: { id: string; records: readonly ListRecord[] }) {
  const words = useWording(PROFILES_WORDING);
  const { data: profiles, failed } = useProfiles();
  if (failed) return <PartFailure title={words.words} />;
  if (!profiles) return null;
  const ids = records.map((record) => record.id);
  const found = readTopicWords(profiles, id, ids);
  if (found.length === 0) return null;
  return (
    <PageSection title={words.words} count={found.length}>
      <Steps items={found} size={SHOWN} more={words.more}>
        {(shown) => (
          <ul lang="de" className="profile-words">
            {shown.map(({ word, count }) => (
              <li key={word}>
                {word} <span className="figures">{count}</span>
              </li>
            ))}
          </ul>
        )}
      </Steps>
    </PageSection>
  );
}
