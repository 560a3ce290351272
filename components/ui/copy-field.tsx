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

/** One line to take along, such as a link. */
export function CopyField({ id, label, hint, value, copyLabel, copiedLabel }: CopyFieldProps) {
  const { control, isCopied, copy } = useCopy<HTMLInputElement>(value)
  return (
    <Field id={id} label={label} hint={hint}>
      {(aria) => (
        <div className="flex flex-wrap gap-2">
          <input
            {...aria}
            ref={control}
            readOnly
            value={value}
            onFocus={(event) => {
              event.currentTarget.select()
            }}
            className="control min-w-0 flex-1 basis-64"
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
