/**
 * Names the intake on which a private answer has just been given, in this browser and for ten minutes: only then is
 * its advice shown. Whoever opens the page later, or elsewhere, sees nothing of it.
 * A script clears it when the page is left in a hurry, so it may be read by one. It holds an id and nothing else.
 */
export const justRaisedOptions = { maxAge: 600, httpOnly: false, sameSite: 'strict' } as const
