import type { ReactNode } from 'react';

import type { ValueView } from '#core/catalog/views.ts';
import type { ListData } from '#core/selection/list-data.ts';
import { PageHead } from '#ui/page/PageHead.tsx';
import { WithWithout } from '#ui/WithWithout.tsx';
import { useValueChoice } from '#view-state/use-view.ts';

import './profiles.css';

interface Props {
  data: ListData;
  facet: ValueView;
  id: string;
  lead?: ReactNode;
  figures: ReactNode;
}

/** The name with its mark's own line, how often it occurs, and the filter. */
export function ProfileHead({ data, facet, id, lead, figures }: Props) {
  const name = data.nameValue(facet, id);
  const choice = useValueChoice(facet, id);
  const hue = facet === 'actors' ? data.actors.get(id)?.hue : undefined;
  return (
    <PageHead
      title={
        <span className="profile-name" data-kind={facet} data-hue={hue}>
          {name}
        </span>
      }
      lead={lead}
      aside={
        <div className="profile-aside">
          <p className="page-figures figures">{figures}</p>
          <WithWithout name={name} {...choice} />
        </div>
      }
    />
  );
}
