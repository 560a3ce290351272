/** In characters: of what a lead types about a handout, and of what handouts are called together. */
export const mostTyped = { about: 300, askedFor: 500, sources: 3000 } as const
export const longestSetName = 60
/** Each page from which handouts are sent shows all of them. */
export const mostSets = 100
/** Of the library, given in one go. */
export const mostAtOnce = 30
