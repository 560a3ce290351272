/** What tabs of one browser tell each other: nobody is signed in here any more. */
export const endedChannel = 'keel-ended'

/** The page that somebody comes to who has just signed out says so to the other tabs. */
export const endedMark = 'ended'
