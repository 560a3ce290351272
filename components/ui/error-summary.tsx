'use client'

import { useEffect, useRef } from 'react'

interface ErrorSummaryProps {
  readonly title: string
  /** In the order of the page; `fieldId` is the id of the first control of the field. */
  readonly errors: readonly { readonly fieldId: string; readonly message: string }[]
  /** Counts the tries, so that the same errors are heard again after the next one. */
  readonly attempt?: number
}

/** Takes the focus when it appears and again when what it lists changes, so that it is heard and seen. */
export function ErrorSummary({ title, errors, attempt = 0 }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  const said = errors.map((error) => `${error.fieldId}:${error.message}`).join('|')
  useEffect(() => {
    if (said !== '') box.current?.focus()
  }, [said, attempt])
  if (errors.length === 0) return null
  return (
    <div ref={box} role="alert" tabIndex={-1} className="mb-6 border-3 border-ink bg-paper px-5 py-4">
      <h2 className="text-heading font-bold">{title}</h2>
      <ul className="mt-2 flex flex-col">
        {errors.map((error) => (
          <li key={error.fieldId}>
            <a
              href={`#${error.fieldId}`}
              className="inline-block py-2.5 font-semibold text-ink in-data-[surface=clinic]:py-1"
            >
              {error.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
