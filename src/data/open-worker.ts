/**
 * Starts a worker by the address its script was built to. The single-file edition holds the scripts itself, as text, since
 * a page without a host may load no other file.
 */
export function openWorker(address: string): Worker {
  if (import.meta.env.MODE !== 'file') return new Worker(address, { type: 'module' });
  const name = address.replace(/^.*\//, '');
  const source = document.querySelector(`script[data-file="${name}"]`)?.textContent;
  if (source === undefined) throw new Error(`There is no script ${name}.`);
  return new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
}
