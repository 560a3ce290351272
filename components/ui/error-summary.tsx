'use client'

import { useEffect, useRef } from 'react'

interface ErrorSummaryProps {
  readonly title: string
  /** In the order of the page; `fieldId` is the id of the first control of the field. */
  readonly errors: readonly { readonly fieldId: string; readonly message: string }[]
  /** Counts the tries, so that the same errors are heard again after the next one. */
  readonly attempt?: number
}

/** Takes the focus when it appears and again when it lists something new, so that it is heard and seen; never when one goes. */
export function ErrorSummary({ title, errors, attempt = 0 }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  const heard = useRef<{ readonly attempt: number; readonly said: readonly string[] }>({ attempt, said: [] })
  const said = errors.map((error) => `${error.fieldId}:${error.message}`)
  const key = said.join('|')
  useEffect(() => {
    const isNew = heard.current.attempt !== attempt || said.some((each) => !heard.current.said.includes(each))
    heard.current = { attempt, said }
    if (isNew && said.length > 0) box.current?.focus()
    // oxlint-disable-next-line react/exhaustive-deps -- the key stands for what is said
  }, [key, attempt])
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
