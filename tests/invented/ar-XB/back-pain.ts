import { spoken as others } from '../../../lib/content/pathways/back-pain/spoken'
import { besideOthers } from './beside'

/** What is content, and no message, is said in English. */
export const spoken = besideOthers(others, (english) => english)
