/** A name that is read from the right keeps to itself: it turns no word beside it. */
const readFromRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
const isolated = (name: string): string => (readFromRight.test(name) ? `\u2068${name}\u2069` : name)

/** The words with the name in its places; by joining, so that nothing in a name is read as a pattern. */
export const withName = (words: string, name: string): string => words.split('{name}').join(isolated(name))

/** What a message that turns on `who` takes: it says "you" to the patient, and to another speaks about this first name. */
export const spokenTo = (about: string | null) =>
  about === null ? { who: 'patient', name: '' } : { who: 'another', name: isolated(about) }
