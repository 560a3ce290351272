import { revalidatePath } from 'next/cache'
import { isStale } from '@/lib/cases/readers'
import type { FormState } from '@/lib/forms/form-state'
import type { Texts } from '../form-action'

type Run = (state: FormState, form: FormData) => Promise<FormState>

/** Where the page shows what is so no more, it is drawn anew under what was typed. */
export const drawnAnew =
  (run: Run, at: (typed: Texts) => string): Run =>
  async (state, form) => {
    const next = await run(state, form)
    if (isStale(next)) revalidatePath(at(next.typed))
    return next
  }
