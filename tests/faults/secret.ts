/** The same in every run, so that one build serves many. */
export const authSecret = 'of the faults, and long enough to be a secret'
