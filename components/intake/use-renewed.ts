import { useEffect } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { heldBefore } from '@/components/form/renew-page'
import type { Values } from './use-sending'

/** Puts back what the page held before it had to load itself again, as if it was answered now. */
export function useRenewed(form: UseFormReturn<Values>, onRenewed: () => void) {
  useEffect(() => {
    void heldBefore('answers').then((held) => {
      if (!held) return
      for (const [field, value] of Object.entries(form.getValues())) {
        const values = held[field] ?? []
        form.setValue(field, Array.isArray(value) ? [...values] : (values[0] ?? ''))
      }
      onRenewed()
    })
    // Once: what was kept is gone after it was read.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [])
}
