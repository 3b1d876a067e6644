/** The page's term for rows that are left out, and what it means. */
export const heldBack = 'Held back: read and named, but in no figure.';
