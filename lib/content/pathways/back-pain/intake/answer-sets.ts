/** When a sign began: new is the last 2 weeks or getting worse, recent is up to 3 months, long is more. */
export const since = ['no', 'new', 'recent', 'long', 'unsure'] as const
export const yesNoUnsure = ['yes', 'no', 'unsure'] as const
