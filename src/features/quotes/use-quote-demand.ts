import { useMemo } from 'react';

import type { QuoteDemand, QuoteKey } from '#core/selection/filter-quotes.ts';
import type { PageParam } from '#view-state/page-params.ts';
import { usePageParams, useSetPageParams } from '#view-state/use-page-params.ts';

const PARAMS: Record<QuoteKey, PageParam> = {
  speaker: 'sprecher',
  about: 'ueber',
  country: 'land',
  topic: 'thema',
  form: 'form',
};

const FORMS = { woertlich: 'direct', sinngemaess: 'reported' } as const;

const FORM_PARAMS = { '': '', direct: 'woertlich', reported: 'sinngemaess' } as const;

/** What the address asks of the quotes. */
export function useQuoteDemand(): QuoteDemand {
  const params = usePageParams();
  return useMemo(
    () => ({
      speaker: params.sprecher,
      about: params.ueber,
      country: params.land,
      topic: params.thema,
      form: params.form === 'woertlich' || params.form === 'sinngemaess' ? FORMS[params.form] : '',
    }),
    [params],
  );
}

/** Asks for one value of a condition, or with an empty one for all. */
export function useAskQuotes(): (key: QuoteKey, value: string) => void {
  const setParams = useSetPageParams();
  return (key, value) => {
    const isForm = key === 'form' && (value === 'direct' || value === 'reported' || value === '');
    setParams({ [PARAMS[key]]: isForm ? FORM_PARAMS[value] : value });
  };
}

/** Lifts every condition. */
export function useResetQuotes(): () => void {
  const setParams = useSetPageParams();
  return () => setParams({ sprecher: '', ueber: '', land: '', thema: '', form: '' });
}
