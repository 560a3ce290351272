'use client'

import type { ComponentProps, ReactNode } from 'react'
import { Field, type FieldWords } from './field'
import { useEarlyWords } from './use-early-words'

interface TextareaProps extends FieldWords, Omit<ComponentProps<'textarea'>, 'id'> {
  readonly labelHidden?: boolean
  /** Grows with its words; a long one only until the window is nearly full. */
  readonly isLong?: boolean
  /** What lies over it, and takes no presses. */
  readonly over?: ReactNode
}

export function Textarea({
  id,
  label,
  hint,
  error,
  labelHidden = false,
  isLong = false,
  rows = 4,
  over,
  ...area
}: TextareaProps) {
  useEarlyWords(id)
  return (
    <Field id={id} label={label} hint={hint} error={error} labelHidden={labelHidden}>
      {(aria) => (
        <div className="relative">
          <textarea
            rows={rows}
            {...area}
            {...aria}
            className={`control peer block field-sizing-content min-h-[5em] ${isLong ? 'max-h-[70dvh]' : ''} ${over ? '[scrollbar-gutter:stable]' : ''}`}
          />
          {over}
        </div>
      )}
    </Field>
  )
}
