'use server'

import { revalidatePath } from 'next/cache'
import { emptyForm } from '@/lib/forms/form-state'
import { drawRoutine } from '@/lib/operations/insights/draw-routine'
import { judgeDrawn } from '@/lib/operations/insights/judge-drawn'
import { formAction, texts } from '../../../form-action'

/** What was said stands on the same page, which keeps its place. */
const shown = () => {
  revalidatePath('/insights/routine')
  return emptyForm
}

export const draw = formAction(drawRoutine, texts('month'), shown)
export const judge = formAction(judgeDrawn, texts('caseId', 'revision', 'choice', 'words'), shown)
