// Runs before the first paint, so that a dark room stays dark. The page itself takes over from here.
(() => {
  const root = document.documentElement;
  let settings = {};
  try {
    settings = JSON.parse(localStorage.getItem('depesche.settings') ?? '{}') ?? {};
  } catch {
    // Storage is switched off or holds junk: the defaults are fine.
  }
  const systemIsDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const isDark = settings.theme === 'dark' || (settings.theme !== 'light' && systemIsDark);
  root.classList.toggle('dark', isDark);
  root.style.colorScheme = isDark ? 'dark' : 'light';
  if (settings.language === 'en') root.lang = 'en';
})();
