// Written by `npm run generate`.
import { words as shownEn } from './en'
import { words as shownEs } from './es'

export const spoken = {
  shown: {
    en: shownEn,
    es: shownEs,
  },
}
