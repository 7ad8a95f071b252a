import type { ListData } from '#core/selection/list-data.ts';
import { useCompany } from '#data/use-corpus.ts';
import { useWording } from '#ui/language.tsx';
import { LoadingLine } from '#ui/Loading.tsx';
import { PageHead } from '#ui/page/PageHead.tsx';

import { NETWORK_WORDING } from './network.wording.ts';
import { NetworkView } from './NetworkView.tsx';

import './network.css';

/** Which actors stand in one sentence with whom. */
export function NetworkPage({ data }: { data: ListData }) {
  const words = useWording(NETWORK_WORDING);
  const { data: company, failed } = useCompany(true);
  if (company) return <NetworkView data={data} company={company} />;
  return (
    <>
      <PageHead title={words.title} />
      {failed ? <p role="alert">{words.failed}</p> : <LoadingLine label={words.loading} />}
    </>
  );
}
