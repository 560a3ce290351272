import { spoken as others } from '../../../lib/content/exercises/plan/spoken'
import { besideOthers } from './beside'

/** As the handouts: in English. */
export const spoken = besideOthers(others, (english) => english)
