const { catalog } = await import('virtual:depesche/catalog');

/** The catalog of the project's own articles, to which everything else the build makes belongs. */
export const SEED_CATALOG = catalog;
