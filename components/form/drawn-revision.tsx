'use client'

import { useState } from 'react'
import type { FormState } from '@/lib/forms/form-state'

interface DrawnRevisionProps {
  readonly state: FormState
  /** The field that carries it. */
  readonly field: string
  /** As the page has it now. */
  readonly latest: number
  /** By which a refusal says that somebody else changed it: the page then shows what they wrote. */
  readonly changed: string
}

/**
 * The revision that the words of a form were drawn from. A page that is drawn anew behind them brings a newer one and leaves what was
 * typed: sent with it, the words would overwrite what nobody has seen. Only after a refusal that says so is the newer one sent.
 */
export function DrawnRevision({ state: { code, typed }, field, latest, changed }: DrawnRevisionProps) {
  const [first] = useState(latest)
  return <input type="hidden" name={field} value={code === changed ? latest : (typed[field] ?? first)} />
}
