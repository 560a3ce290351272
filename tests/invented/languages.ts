import { languages as spoken } from '../../lib/intake/languages'

/** Stands in for the product's languages, with one that is read from right to left. */
export const languages = {
  ...spoken,
  'ar-XB': { direction: 'rtl' },
} as const
