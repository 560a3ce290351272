import { z } from 'zod'
import { nameLine } from '@/lib/clinics/settings'
import type { Shelved } from './shelves'
import { englishTitle } from './shelves'
import { longestSetName } from './typed-limits'

/** What a lead types of handouts that are sent together. */
export const handoutSetSchema = z.object({
  name: nameLine(longestSetName).min(1, 'field-missing'),
  handouts: z.array(z.string().max(36)).min(1, 'choose-handouts').max(12, 'set-too-long'),
})

export interface HandoutSet {
  readonly id: string
  readonly revision: number
  readonly name: string
  readonly handouts: readonly string[]
}

/** As the library shows it: what took the place of one of Keel’s stands for it, and what is not sent any more is left out. */
export const setView = ({ id, revision, name, handouts }: HandoutSet, shelf: readonly Shelved[]) => ({
  ...{ id, revision, name },
  handouts: handouts.flatMap((each) => {
    const found = shelf.find(({ handout, adapts }) => handout === each || adapts === each)
    return found ? [{ id: found.handout, title: englishTitle(found) }] : []
  }),
})

/** On a case: the sets of which something is left to send. */
export const setsToSend = (
  sets: readonly HandoutSet[],
  left: readonly { readonly id: string; readonly adapts: string | null }[],
) =>
  sets.flatMap(({ id, name, handouts }) => {
    const ids = handouts.flatMap((each) => left.find((one) => one.id === each || one.adapts === each)?.id ?? [])
    return ids.length > 0 ? [{ id, name, handouts: ids }] : []
  })
