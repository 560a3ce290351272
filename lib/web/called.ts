/** The only page that the worker is asked about; it answers for none. */
export const callWorkerScope = '/account/devices'

/** That somebody is called on this browser, for as long as a browser keeps anything; it says nothing about who. */
export const calledCookieOptions = { maxAge: 400 * 24 * 60 * 60, httpOnly: true, sameSite: 'lax' } as const
