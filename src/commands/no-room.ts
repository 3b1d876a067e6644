/** Where a document holds so much already that a value finds no room. Nothing was written then. */
export class NoRoom extends Error {}
