import type { ReactNode } from 'react'
import { FieldError, type FieldWords, Hint, fieldAria } from './field'

interface FieldsetProps extends FieldWords {
  /** Where the legend is the page's own heading, it is written as one. */
  readonly legendAs?: 'legend' | 'heading'
  readonly legendHidden?: boolean
  readonly children: ReactNode
}

/** One question over a group of controls. The group's id belongs to its first control, so that errors can link to it. */
export function Fieldset({
  id,
  label,
  hint,
  error,
  legendAs = 'legend',
  legendHidden = false,
  children,
}: FieldsetProps) {
  const aria = fieldAria({ id, hint, error })
  const legendClass = legendHidden ? 'sr-only' : 'mb-1.5 font-semibold'
  // The bar of an error is the wrapper's: a fieldset's own border would start at the middle of its legend.
  return (
    <div className={`min-w-0 ${error ? 'border-s-4 border-ink ps-4' : ''}`}>
      <fieldset aria-describedby={aria['aria-describedby']} className="min-w-0">
        <legend className={legendClass}>
          {legendAs === 'heading' ? <h2 className="text-heading font-semibold">{label}</h2> : label}
        </legend>
        <div className="flex flex-col gap-2">
          {hint ? <Hint id={id}>{hint}</Hint> : null}
          {error ? <FieldError id={id}>{error}</FieldError> : null}
          {children}
        </div>
      </fieldset>
    </div>
  )
}
