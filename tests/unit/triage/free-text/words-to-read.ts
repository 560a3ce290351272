import type { Finding } from '@/lib/triage/finding'
import { assessed, plainCase } from '../cases'

/** What free text raises in a person with a plain spasm. */
export const wordsToRead = (answers: object): Finding | undefined =>
  assessed(plainCase.patient, { ...plainCase.answers, ...answers }).findings.find(({ id }) => id === 'words-to-read')
