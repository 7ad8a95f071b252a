import { plan } from 'virtual:depesche/offline-plan';

import { chooseWay } from '#core/offline/choose-way.ts';

/** What the types of a page do not know of the worker that stands between it and the network. */
interface LongEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}

interface AskEvent extends LongEvent {
  request: Request;
  /** The page, if the browser asked for it while this worker started. */
  preloadResponse: Promise<Response | undefined>;
  respondWith: (answer: Promise<Response>) => void;
}

declare global {
  interface WindowEventMap {
    install: LongEvent;
    activate: LongEvent;
    fetch: AskEvent;
  }
}

declare const registration: ServiceWorkerRegistration;
declare const clients: { claim: () => Promise<void> };

const { scope } = registration;
/** Caches belong to the whole host, where other builds of the page may live in other folders; an address has no blank. */
const OURS = `depesche ${scope} `;
const CACHE = OURS + plan.version;

/** Files asked for at a time: what the reader wants meanwhile goes first. */
const LANES = 4;

/** Files are told apart by name alone, and hosts vary what does not vary them. */
const BY_NAME = { ignoreSearch: true, ignoreVary: true };

addEventListener('install', (event) => event.waitUntil(fill()));
addEventListener('activate', (event) => event.waitUntil(takeOver()));
addEventListener('fetch', (event) => {
  const way = chooseWay(event.request, { scope, shell: plan.shell });
  if (way === 'kept') event.respondWith(answerKept(event));
  if (way === 'fresh') event.respondWith(answerFresh(event));
});

/** All or nothing: where a file does not come, the worker is not installed, and the browser tries again with the next visit. */
async function fill(): Promise<void> {
  const cache = await caches.open(CACHE);
  const put = async (file: string, response: Response | undefined) => {
    if (response) await cache.put(scope + file, response);
  };
  await inLanes(plan.shell, async (file) => put(file, await load(file)));
  await inLanes(plan.now, async (file) => put(file, (await findKept(file)) ?? (await load(file))));
  // What was read of the build before and is the same in this one.
  await inLanes(plan.later, async (file) => put(file, await findKept(file)));
}

async function inLanes(
  files: readonly string[],
  work: (file: string) => Promise<void>,
): Promise<void> {
  const rest = files.values();
  const lane = async () => {
    for (const file of rest) await work(file);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

function findKept(file: string): Promise<Response | undefined> {
  return caches.match(scope + file, BY_NAME);
}

async function load(file: string): Promise<Response> {
  const cache = plan.shell.includes(file) ? 'no-cache' : 'default';
  // Behind a redirection is no file of ours but, say, where one logs in.
  const response = await fetch(scope + file, { cache, redirect: 'error', priority: 'low' });
  const isOurs = file === '' ? await isStartPage(response.clone()) : isFile(response);
  if (!isOurs) throw new Error(`/${file} is not what this build has there.`);
  return response;
}

async function isStartPage(response: Response): Promise<boolean> {
  return response.ok && (await response.text()).includes(plan.entry);
}

/** Old files are needed as long as a page of theirs is open; then this is called. */
async function takeOver(): Promise<void> {
  // What a still newer one has begun to fill is not to be lost.
  if (!registration.installing) {
    const names = await caches.keys();
    const old = names.filter((name) => name.startsWith(OURS) && name !== CACHE);
    await Promise.all(old.map((name) => caches.delete(name)));
  }
  await registration.navigationPreload?.enable();
  await clients.claim();
}

async function answerKept(event: AskEvent): Promise<Response> {
  // Where storage fails, the network does not have to.
  const kept = await caches.match(event.request, BY_NAME).catch(() => undefined);
  if (kept) return kept;
  const response = await fetch(event.request);
  if (isFile(response)) {
    // A full disk is no reason to complain: the file came.
    event.waitUntil(keep(event.request, response.clone()).catch(() => {}));
  }
  return response;
}

async function keep(request: Request, response: Response): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.put(request, response);
}

async function answerFresh({ request, preloadResponse }: AskEvent): Promise<Response> {
  try {
    return (await preloadResponse) ?? (await fetch(request));
  } catch (error) {
    const file = request.mode === 'navigate' ? scope : request;
    const kept = await caches.match(file, { ...BY_NAME, cacheName: CACHE });
    if (!kept) throw error;
    return kept;
  }
}

/** Some hosts send a page for whatever is missing. */
function isFile({ status, headers }: Response): boolean {
  return status === 200 && !headers.get('content-type')?.startsWith('text/html');
}
