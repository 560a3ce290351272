/** For so long whoever left a form that was begun without a link goes on with it unasked: the device may be the waiting room's. */
export const hereMinutes = 20

export const hereOptions = { maxAge: hereMinutes * 60, httpOnly: true, sameSite: 'lax' } as const

/** At which start page it was begun; as long as the session. */
export const begunOptions = { maxAge: 24 * 60 * 60, httpOnly: true, sameSite: 'lax' } as const

export const forgotten = { maxAge: 0, httpOnly: true, sameSite: 'lax' } as const

const ownPages = /^\/(?:my|intake|api\/here)(?:\/|$)/

/** Whether this page shows what a patient answered, or is told that they do something; it keeps them here. */
export const isOwnPage = (path: string): boolean => ownPages.test(path)
