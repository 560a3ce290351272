'use client'

import { useRef, useState } from 'react'
import { Button } from './button'
import { Field } from './field'

interface CopyTextProps {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly copyLabel: string
  readonly copiedLabel: string
}

/** Several lines to take along. Without a script, or where the clipboard is refused, the text is there to be selected. */
export function CopyText({ id, label, value, copyLabel, copiedLabel }: CopyTextProps) {
  const area = useRef<HTMLTextAreaElement>(null)
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    area.current?.select()
    try {
      await navigator.clipboard.writeText(value)
      setCopied(true)
    } catch {
      setCopied(false)
    }
  }
  return (
    <Field id={id} label={label}>
      {(aria) => (
        <>
          <textarea {...aria} ref={area} readOnly rows={8} value={value} className="control text-small" />
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
