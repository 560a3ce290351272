import type { Occasion } from '@/lib/handouts/handout'

/** Of what asks a person to move more than they dare by themselves. */
export const examinedFirst: Occasion = {
  reason: 'Is at a tier that asks for a look first: exercises may wait until someone has examined them',
  tiers: ['EMERGENCY', 'URGENT'],
}
