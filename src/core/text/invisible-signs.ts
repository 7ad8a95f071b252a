/** Signs nobody sees, as the inside of a character class: soft hyphens, joiners, marks of direction and of byte order. */
export const INVISIBLE_SIGNS = String.raw`\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF`;
