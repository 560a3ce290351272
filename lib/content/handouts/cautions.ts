import type { Occasion } from '@/lib/handouts/handout'
import { any, flag, is } from '@/lib/intake/condition'

/** Of what asks a person to move more than they dare by themselves. */
export const examinedFirst: Occasion = {
  reason: 'Is at a tier that asks for a look first: exercises may wait until someone has examined them',
  tiers: ['EMERGENCY', 'URGENT'],
}

export const pregnant: Occasion = { reason: 'Is pregnant: to be asked first', when: is('pregnancy', 'yes') }

export const thinBones: Occasion = {
  reason: 'Has bones that break easily: to be asked first',
  when: any(flag('osteoporosis'), flag('steroid-long')),
}
