import { useCallback, useEffect, useRef } from 'react'
import { heldControls, putBack } from '@/components/form/held-controls'
import type { Held } from '@/lib/web/kept-page'

/**
 * Keeps what was answered before the scripts had begun, which on a slow phone takes seconds: the form library then gives
 * each control what was saved. The reference belongs on the form's first control, which is taken hold of before the
 * others are; what it saw is answered once more as soon as they all are.
 */
export function useEarlyAnswers() {
  const early = useRef<{ readonly form: HTMLFormElement; readonly held: Held } | null>(null)
  useEffect(() => {
    if (early.current) putBack(early.current.form, early.current.held)
    early.current = null
  }, [])
  return useCallback((first: HTMLInputElement | null) => {
    if (first?.form) early.current = { form: first.form, held: heldControls(first.form) }
  }, [])
}
