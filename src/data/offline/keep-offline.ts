/**
 * Lets the browser keep the page for when there is no network, once everything the page itself wants has come. Rejects
 * where the browser does not: in private windows, without storage, from a file.
 */
export async function keepOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
  }
  await navigator.serviceWorker.register(`${import.meta.env.BASE_URL}offline.js`);
}
