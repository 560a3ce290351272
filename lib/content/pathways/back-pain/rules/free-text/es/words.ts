import type { FreeTextWords } from '../phrase-lists'
import { byCarer } from './by-carer'
import { grammar } from './grammar'
import { home, selfHarm } from './safety'
import { breath, signs } from './signs'

export const words: FreeTextWords = { grammar, selfHarm, home, signs, breath, byCarer }
