import { useWording } from '#ui/language.tsx';
import { PageSection } from '#ui/page/PageSection.tsx';

import { PROFILES_WORDING } from './profiles.wording.ts';

/** One part of a page has not come; the others stand. */
export function PartFailure({ title }: { title: string }) {
  const words = useWording(PROFILES_WORDING);
  return (
    <PageSection title={title}>
      <p role="alert" className="profile-note">
        {words.failed}
      </p>
    </PageSection>
  );
}
