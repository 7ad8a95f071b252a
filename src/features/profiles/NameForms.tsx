import type { Profile } from '#core/catalog/profile.ts';
import { useWording } from '#ui/language.tsx';
import { BarList } from '#ui/page/BarList.tsx';
import { PageSection, Steps } from '#ui/page/PageSection.tsx';

import { PROFILES_WORDING } from './profiles.wording.ts';

const SHOWN = 12;

/** The words by which the articles call an actor. */
export function NameForms({ profile, hue }: { profile: Profile; hue: string | undefined }) {
  const words = useWording(PROFILES_WORDING);
  if (profile.forms.length === 0) return null;
  return (
    <PageSection title={words.forms}>
      <Steps items={profile.forms} size={SHOWN} more={words.more}>
        {(shown) => (
          <BarList
            isPlain
            bars={shown.map(({ text, isRole, count }) => ({
              key: `${text} ${isRole}`,
              value: count,
              hue,
              label: (
                <>
                  <span lang="de" className="profile-form" data-role={isRole || undefined}>
                    {text}
                  </span>
                  {isRole && <span className="profile-form-note">{words.role}</span>}
                </>
              ),
            }))}
          />
        )}
      </Steps>
    </PageSection>
  );
}
