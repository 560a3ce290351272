import type { StaffActor } from '@/lib/access/actor'
import { beginDraft } from '@/lib/operations/drafts/begin-draft'
import { publishDraft } from '@/lib/operations/drafts/publish-draft'
import { saveDraft } from '@/lib/operations/drafts/save-draft'
import { submitDraft } from '@/lib/operations/drafts/submit-draft'
import { viewDraft } from '@/lib/operations/drafts/view-draft'
import { must } from '@/prisma/sample/live-story'
import { start, type TestClinic } from './clinic'

const question = ['[[question]]', 'What now?', '+ I go.', '- I wait.', '= Go now.', '[[end]]'].join('\n')
export const english = { part: 'en', title: 'Hopping', text: `**Hop.**\n\n1. Hop now.\n\n${question}` } as const
export const spanish = { part: 'es', title: 'Saltar', text: `**Salte.**\n\n1. Salte ahora.\n\n${question}` } as const
export const about = {
  part: 'about',
  about: 'How to hop',
  askedFor: 'hop saltar',
  topic: 'moving',
  sources: 'Our own',
  ticked: ['purpose'],
  reviewMonths: '12',
} as const

interface WordsPart {
  readonly part: 'en' | 'es'
  readonly title: string
  readonly text: string
}
interface AboutPart extends Omit<typeof about, 'sources' | 'ticked' | 'reviewMonths'> {
  readonly sources: string
  readonly reviewMonths: '6' | '12' | '24'
  readonly ticked: readonly string[]
  readonly suggestedFor?: readonly string[]
  readonly cautionedFor?: readonly string[]
}
type Part = WordsPart | AboutPart

export const begun = async (by: StaffActor, of = ''): Promise<string> =>
  must(await beginDraft(by, { of }, start)).handoutId

export const look = async (by: StaffActor, handoutId: string, locale: 'en' | 'es' = 'en') =>
  must(await viewDraft(by, { handoutId, locale }, start))

export const drawn = async (by: StaffActor, handoutId: string) => ({
  handoutId,
  revision: (await look(by, handoutId)).revision,
})

export async function savePart(by: StaffActor, handoutId: string, part: Part, clock = start) {
  const draft = await look(by, handoutId, part.part === 'es' ? 'es' : 'en')
  const partRevision = part.part === 'about' ? draft.about.revision : draft.words.revision
  return saveDraft(by, { handoutId, partRevision, ...part }, clock)
}

/** Whole, in the languages asked for, by the clinic's lead. */
export async function written({ lead }: TestClinic, parts: readonly Part[] = [english, about]): Promise<string> {
  const handoutId = await begun(lead)
  for (const part of parts) must(await savePart(lead, handoutId, part))
  return handoutId
}

export async function asked(clinic: TestClinic, parts?: readonly Part[]): Promise<string> {
  const handoutId = await written(clinic, parts)
  must(await submitDraft(clinic.lead, await drawn(clinic.lead, handoutId), start))
  return handoutId
}

export async function published(clinic: TestClinic, parts?: readonly Part[]): Promise<string> {
  const handoutId = await asked(clinic, parts)
  must(await publishDraft(clinic.clinician, await drawn(clinic.clinician, handoutId), start))
  return handoutId
}
