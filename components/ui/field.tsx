import type { ReactNode } from 'react'

export interface FieldWords {
  readonly id: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly error?: string | undefined
}

export interface FieldAria {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

const hintId = (id: string) => `${id}-hint`
const errorId = (id: string) => `${id}-error`

/** What ties a control to its hint and its error. The only place that knows how. */
export function fieldAria({ id, hint, error }: Pick<FieldWords, 'id' | 'hint' | 'error'>): FieldAria {
  const described = [hint ? hintId(id) : '', error ? errorId(id) : ''].filter(Boolean).join(' ')
  return { id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined }
}

export function Hint({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <p id={hintId(id)} className="max-w-prose text-muted">
      {children}
    </p>
  )
}

/** Ink, weight and a mark instead of red: red belongs to the most urgent tier alone. */
export function FieldError({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <p id={errorId(id)} className="flex items-start gap-2 font-bold">
      <svg viewBox="0 0 20 20" className="mt-[0.2em] size-[1.1em] flex-none" aria-hidden="true">
        <path d="M10 0 20 10 10 20 0 10Z" fill="currentColor" />
        <path d="M10 5v6M10 13.2v1.8" stroke="var(--paper)" strokeWidth="2" />
      </svg>
      <span>{children}</span>
    </p>
  )
}

interface FieldProps extends FieldWords {
  readonly labelHidden?: boolean
  readonly children: (aria: FieldAria) => ReactNode
}

/** One label, hint and error around one control. */
export function Field({ id, label, hint, error, labelHidden = false, children }: FieldProps) {
  return (
    <div className={`flex flex-col gap-1.5 ${error ? 'border-s-4 border-ink ps-4' : ''}`}>
      <label htmlFor={id} className={labelHidden ? 'sr-only' : 'font-semibold'}>
        {label}
      </label>
      {hint ? <Hint id={id}>{hint}</Hint> : null}
      {error ? <FieldError id={id}>{error}</FieldError> : null}
      {children(fieldAria({ id, hint, error }))}
    </div>
  )
}
