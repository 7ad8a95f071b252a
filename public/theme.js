// Runs before the first paint, so that a dark room stays dark and no line moves. The page itself takes over from here.
(() => {
  const root = document.documentElement;
  let settings = {};
  try {
    settings = JSON.parse(localStorage.getItem('depesche.settings') ?? '{}') ?? {};
  } catch {
    // Storage is switched off or holds junk: the defaults are fine.
  }
  const { theme } = settings;
  const asked = (query) => matchMedia(query).matches;
  const isOwn = ['light', 'sepia', 'dark', 'contrast'].includes(theme);
  const hasContrast = theme === 'contrast' || (!isOwn && asked('(prefers-contrast: more)'));
  const isDark =
    theme === 'dark' || ((!isOwn || theme === 'contrast') && asked('(prefers-color-scheme: dark)'));
  root.classList.toggle('dark', isDark);
  root.classList.toggle('theme-sepia', theme === 'sepia');
  root.classList.toggle('theme-contrast', hasContrast);
  root.style.colorScheme = isDark ? 'dark' : 'light';
  for (const name of ['typeface', 'size', 'measure', 'leading', 'spacing', 'hyphens']) {
    if (typeof settings[name] === 'string') root.dataset[name] = settings[name];
  }
  if (settings.language === 'en') root.lang = 'en';
})();
