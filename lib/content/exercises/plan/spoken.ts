// Written by `npm run generate`.
import { words as planEn } from './en'
import { words as planEs } from './es'

export const spoken = {
  plan: {
    en: planEn,
    es: planEs,
  },
}
