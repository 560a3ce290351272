'use client'

import { Button } from './button'
import { Field } from './field'
import { useCopy } from './use-copy'

interface CopyFieldProps {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly copyLabel: string
  readonly copiedLabel: string
}

/** Something to take along, such as a link; where it is longer than the line, all of it is seen. */
export function CopyField({ id, label, hint, value, copyLabel, copiedLabel }: CopyFieldProps) {
  const { control, isCopied, copy } = useCopy<HTMLTextAreaElement>(value)
  return (
    <Field id={id} label={label} hint={hint}>
      {(aria) => (
        <div className="flex flex-wrap gap-2">
          <textarea
            {...aria}
            ref={control}
            readOnly
            rows={2}
            value={value}
            onFocus={(event) => {
              event.currentTarget.select()
            }}
            className="control field-sizing-content min-w-0 flex-1 basis-64 resize-none wrap-anywhere"
          />
          <Button variant="secondary" className="noscript:hidden" onClick={() => void copy()}>
            {copyLabel}
          </Button>
          <span role="status" className="self-center">
            {isCopied ? copiedLabel : ''}
          </span>
        </div>
      )}
    </Field>
  )
}
