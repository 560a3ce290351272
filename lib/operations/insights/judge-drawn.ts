import 'server-only'
import { z } from 'zod'
import { caseWords } from '@/lib/cases/transitions'
import { lockDrawnCase, saveFound } from '@/lib/db/routine-draws'
import { foundChoices, foundOf } from '@/lib/insights/routine'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'
import { drawnRevision } from '../steps/drawn-revision'

/** What a lead found of the tier of a case that was drawn. It changes nothing of the case; the last word stands. */
export const judgeDrawn = defineCommand({
  who: 'staff',
  action: 'routine.draw',
  input: z.object({
    caseId: z.uuid(),
    /** Of what was shown: what another found meanwhile is not written over unseen. */
    revision: drawnRevision,
    choice: z.enum(foundChoices, 'choose-from-list'),
    words: caseWords.max(500, 'text-too-long'),
  }),
  load: async ({ tx, clinicId }, { caseId }) => (await lockDrawnCase(tx, clinicId, caseId)) ?? refused('not-found'),
  run: async ({ tx, clinicId, actor, now }, drawn, { caseId, revision, choice, words }) => {
    const { found, shouldBe } = foundOf(choice)
    if (drawn.found === found && drawn.shouldBe === shouldBe && drawn.words === words) return unchanged(null)
    if (drawn.revision !== revision) return refused('found-meanwhile')
    await saveFound(tx, clinicId, { caseId, found, shouldBe, words, staffId: actor.staffId, at: now })
    return done(null, { type: 'routine.judged', caseId, found })
  },
})
