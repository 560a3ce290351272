import type { Handout } from '@/lib/handouts/handout'
import type { Tier } from '@/lib/triage/urgency'
import { backSpasm } from './h1-back-spasm'
import { warningCard } from './h2-warning-card'
import { whenToGetHelp } from './h3-when-to-get-help'
import { keepMoving } from './h4-keep-moving'
import { stretchAndStrength } from './h5-stretch-and-strength'
import { heatAndCold } from './h6-heat-and-cold'
import { painTablets } from './h7-pain-tablets'
import { sciatica } from './h14-sciatica'

/** In the order in which they are suggested: what keeps a person safe, what is wrong, what to do. */
export const library: readonly Handout[] = [
  warningCard,
  whenToGetHelp,
  sciatica,
  backSpasm,
  keepMoving,
  stretchAndStrength,
  heatAndCold,
  painTablets,
]

export const findHandout = (id: string): Handout | undefined => library.find(({ handout }) => handout === id)

/** What a patient finds open to read as soon as the answers are sent. */
export const automaticHandouts = (tier: Tier): readonly Handout[] =>
  library.filter(({ givenAt }) => givenAt.includes(tier))
