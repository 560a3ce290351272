import { findHandout } from '@/lib/content/handouts/library'

/** All that can speak against one of Keel's, as whoever gives it in a story has read it. */
export const allAgainst = (handout: string): readonly string[] =>
  (findHandout(handout)?.cautionedWhen ?? []).map(({ reason }) => reason)
