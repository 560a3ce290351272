import { useEffect, useRef } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { type QuestionState, untouched } from '@/lib/forms/question-state'
import { drawnAnew, type Held } from '@/lib/intake/drawn-anew'
import type { PageView } from '@/lib/intake/page-view'
import { startValues } from './start-values'
import type { Values } from './use-sending'

interface Drawing {
  readonly view: PageView
  readonly revision: number
  readonly state: QuestionState
  readonly saving: {
    /** It is saved in passing again. */
    readonly restart: () => void
    /** It is saved as a page that shows what is saved. */
    readonly resume: () => void
  }
}

/**
 * The page was drawn anew under the form: what another device answered comes in where nobody answered here. Where both
 * did, the page keeps the revision that it was read at, so that the later answer overwrites nothing unseen.
 */
export function useDrawnAnew(form: UseFormReturn<Values>, { view, revision, state, saving }: Drawing) {
  const drawn = useRef<{ revision: number; seen: Held }>({ revision, seen: startValues(view) })
  // Beside the field stands what the other device answered: what is chosen then is chosen.
  const isTold = state.code === 'changed-elsewhere'

  // A page that was sent and came back.
  useEffect(() => {
    if (state !== untouched) saving.restart()
    if (isTold) saving.resume()
    // oxlint-disable-next-line react/exhaustive-deps
  }, [state])

  useEffect(() => {
    if (drawn.current.revision === revision) return
    const { taken, contested, seen } = drawnAnew({
      before: drawn.current.seen,
      now: startValues(view),
      held: form.getValues(),
    })
    drawn.current = { revision, seen }
    for (const [field, value] of Object.entries(taken)) {
      form.setValue(field, typeof value === 'string' ? value : [...value])
    }
    if (contested.length === 0 || isTold) saving.resume()
    // Once for each drawing, with what the form holds at that moment.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [revision])
}
