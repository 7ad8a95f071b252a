// oxlint-disable-next-line import/default -- with this ending the build gives its address
import workerUrl from './own.worker.ts?worker&url';

/** Where the script of the worker lies that knows tables and rules. */
export const WORKER_URL = workerUrl;

/**
 * Changes whenever tables or rules do: the worker holds them all, and its file is named after what is in it. While the
 * page is being developed nothing tells one state of them from another.
 */
export const ANALYSIS_VERSION = import.meta.env.DEV ? 'dev' : workerUrl.replace(/^.*\//, '');
