// Written by `npm run generate`.
import { words as checkInEn } from './check-in/en/words'
import { words as checkInEs } from './check-in/es/words'
import { words as intakeEn } from './intake/en/words'
import { words as intakeEs } from './intake/es/words'
import { words as rulesFreeTextEn } from './rules/free-text/en/words'
import { words as rulesFreeTextEs } from './rules/free-text/es/words'
import { words as wordsEn } from './words/en'
import { words as wordsEs } from './words/es'

export const spoken = {
  'check-in': {
    en: checkInEn,
    es: checkInEs,
  },
  intake: {
    en: intakeEn,
    es: intakeEs,
  },
  'rules/free-text': {
    en: rulesFreeTextEn,
    es: rulesFreeTextEs,
  },
  words: {
    en: wordsEn,
    es: wordsEs,
  },
}
