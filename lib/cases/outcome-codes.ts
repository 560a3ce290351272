import { z } from 'zod'
import type { Pathway } from '@/lib/pathways/pathway'
import type { OutcomeCode } from './case'

export const outcomeCodesSchema = z.array(z.strictObject({ icd10: z.string().max(8), text: z.string().max(200) }))

type Coded = Pick<Pathway, 'outcomeCodes' | 'words'>

/** What a case of this complaint may be coded as when it is closed, as clinicians read it. */
export const codesToChoose = ({ outcomeCodes, words }: Coded): readonly OutcomeCode[] =>
  outcomeCodes.map((icd10) => ({ icd10, text: words.en.outcomeCodes[icd10] ?? '' }))

/** Each of those that were chosen once, in the order of the list; null where one is not in it. */
export function chosenCodes(pathway: Coded, chosen: readonly string[]): readonly OutcomeCode[] | null {
  const codes = codesToChoose(pathway).filter(({ icd10 }) => chosen.includes(icd10))
  return codes.length === new Set(chosen).size ? codes : null
}
