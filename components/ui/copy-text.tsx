'use client'

import { Button } from './button'
import { Field } from './field'
import { useCopy } from './use-copy'

interface CopyTextProps {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly copyLabel: string
  readonly copiedLabel: string
}

/** Several lines to take along. Without a script, or where the clipboard is refused, the text is there to be selected. */
export function CopyText({ id, label, value, copyLabel, copiedLabel }: CopyTextProps) {
  const { control, isCopied, copy } = useCopy<HTMLTextAreaElement>(value)
  return (
    <Field id={id} label={label}>
      {(aria) => (
        <>
          <textarea {...aria} ref={control} readOnly rows={8} value={value} className="control text-small" />
          <div className="flex flex-wrap items-center gap-3">
            <Button variant="secondary" className="noscript:hidden" onClick={() => void copy()}>
              {copyLabel}
            </Button>
            <span role="status">{isCopied ? copiedLabel : ''}</span>
          </div>
        </>
      )}
    </Field>
  )
}
