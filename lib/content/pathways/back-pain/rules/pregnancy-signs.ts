import { is } from '@/lib/intake/condition'

/** "Could be" counts as pregnant where pregnancy makes things graver (S24). */
export const mayBePregnant = is('pregnancy', 'yes', 'possible')
export const hasGivenBirth = is('pregnancy', 'birth-12-weeks')
