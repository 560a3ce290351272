import { holds } from '@/lib/intake/condition'

/** Whom an illness forbids anti-inflammatory tablets. */
export const stopList = holds(
  'nsaid-cautions',
  'ulcer-or-gi-bleed',
  'kidney-disease',
  'heart-failure',
  'liver-failure',
  'stroke-or-heart-attack',
  'nsaid-asthma-or-allergy',
)
