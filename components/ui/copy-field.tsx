'use client'

import { useRef, useState } from 'react'
import { Button } from './button'
import { Field } from './field'

interface CopyFieldProps {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly copyLabel: string
  readonly copiedLabel: string
}

/** Where the clipboard is refused the text is selected, so that a key press copies it. */
export function CopyField({ id, label, hint, value, copyLabel, copiedLabel }: CopyFieldProps) {
  const input = useRef<HTMLInputElement>(null)
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    input.current?.select()
    try {
      await navigator.clipboard.writeText(value)
      setCopied(true)
    } catch {
      setCopied(false)
    }
  }
  return (
    <Field id={id} label={label} hint={hint}>
      {(aria) => (
        <div className="flex flex-wrap gap-2">
          <input
            {...aria}
            ref={input}
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
