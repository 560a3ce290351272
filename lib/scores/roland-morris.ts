import type { Instrument } from './score'

/** How many of 24 sentences about the day fit. */
export const rolandMorris = (item: string): Instrument => ({
  id: 'roland-morris',
  items: [item],
  max: 24,
  points: (answers) => {
    const ticks = answers[item]
    if (!Array.isArray(ticks) || ticks.length === 0) return null
    return new Set(ticks.filter((tick: string) => tick !== 'none')).size
  },
  bands: [],
  cut: null,
  // 5 points, or 30 % of a low start (Ostelo 2008, K); a single tick is noise (S31).
  changeThatMatters: (from) => Math.max(Math.min(5, 0.3 * from), 2),
  sources: ['S31', 'K'],
  license: 'as-published',
})
