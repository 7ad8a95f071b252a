import { useEffect, useRef, useState } from 'react';

import { exportArticlesCsv } from '#core/export/export-articles-csv.ts';
import { exportBibtex } from '#core/export/export-bibtex.ts';
import { exportCsl } from '#core/export/export-csl.ts';
import { exportReadingList } from '#core/export/export-reading-list.ts';
import type { ListData } from '#core/selection/list-data.ts';
import { describeFilter } from '#core/wording/describe-filter.ts';
import { formatDate } from '#core/wording/format-date.ts';
import { loadAnalyses } from '#data/load-analyses.ts';
import { saveFile } from '#data/save-file.ts';
import { useLanguage, useWording } from '#ui/language.tsx';
import { articleAddress, sharedAddress } from '#view-state/article-address.ts';

import { EXPORT_WORDING } from './export.wording.ts';

export const FORMATS = ['csv', 'markdown', 'json', 'bibtex', 'csl'] as const;

export type Format = (typeof FORMATS)[number];

const FILES: Record<Format, readonly [ending: string, type: string]> = {
  csv: ['csv', 'text/csv'],
  markdown: ['md', 'text/markdown'],
  json: ['ndjson', 'application/x-ndjson'],
  bibtex: ['bib', 'application/x-bibtex'],
  csl: ['json', 'application/vnd.citationstyles.csl+json'],
};

interface Saving {
  /** How many articles have come; undefined while nothing is loaded. */
  done: number | undefined;
  failed: boolean;
  /** True once the browser has the file. */
  save: (format: Format) => Promise<boolean>;
  cancel: () => void;
}

/** Writes the selected articles in a format and hands them to the browser as a file. */
export function useSave(data: ListData): Saving {
  const write = useWriter(data);
  const words = useWording(EXPORT_WORDING);
  const loading = useRef<AbortController>(null);
  const [done, setDone] = useState<number>();
  const [failed, setFailed] = useState(false);
  const cancel = () => loading.current?.abort();
  useEffect(() => () => loading.current?.abort(), []);

  const save = async (format: Format) => {
    const { signal } = (loading.current = new AbortController());
    setFailed(false);
    try {
      const text = await write(format, { signal, onProgress: setDone });
      const [ending, type] = FILES[format];
      saveFile(`${words.fileName}.${ending}`, text, type);
      return true;
    } catch {
      setFailed(!signal.aborted);
      return false;
    } finally {
      setDone(undefined);
    }
  };
  return { done, failed, save, cancel };
}

type Progress = Parameters<typeof loadAnalyses>[1];

function useWriter(data: ListData): (format: Format, progress: Progress) => Promise<string> {
  const words = useWording(EXPORT_WORDING);
  const language = useLanguage();
  const { nameValue, selection } = data;
  const { articles, filter, told } = selection;
  return async (format, progress) => {
    const accessed = new Date().toISOString().slice(0, 10);
    switch (format) {
      case 'csv': {
        const separator = language === 'de' ? ';' : ',';
        return exportArticlesCsv(articles, {
          nameValue,
          link: articleAddress,
          columns: words.columns,
          separator,
        });
      }
      case 'markdown': {
        const sentence = { filter, told, count: articles.length, language, nameValue };
        const title = describeFilter(sentence)
          .map((part) => part.text)
          .join('');
        const { from, until } = words;
        const dateWords = { language, short: false, from, until };
        const date = (record: (typeof articles)[number]) => formatDate(record.date, dateWords);
        return exportReadingList(articles, { nameValue, link: articleAddress, title, date });
      }
      case 'json': {
        progress.onProgress(0);
        const ids = articles.map(({ id }) => id);
        const analyses = await loadAnalyses(ids, progress);
        return analyses.map((analysis) => `${JSON.stringify(analysis)}\n`).join('');
      }
      case 'bibtex':
        return exportBibtex(articles, { link: sharedAddress, accessed });
      case 'csl':
        return exportCsl(articles, { link: sharedAddress, accessed });
    }
  };
}
