import 'server-only'
import { z } from 'zod'
import { returnDraft as decideReturn } from '@/lib/handouts/writing'
import { caseWords } from '@/lib/cases/transitions'
import { defineCommand, settled } from '../gateway'
import { applyWritten, drawnDraft, loadOwnAsDrawn } from '../steps/load-draft'

/** Whoever was asked to read it says what is to be changed first. */
export const returnDraft = defineCommand({
  who: 'staff',
  action: 'draft.publish',
  input: z.object({ ...drawnDraft, words: caseWords.min(3, 'return-needs-words') }),
  load: loadOwnAsDrawn,
  run: async (context, own, { handoutId, words }) =>
    settled(await applyWritten(context, own, decideReturn(own, words)), { type: 'handout.returned', handoutId }),
})
