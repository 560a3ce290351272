import { type ReactNode, useId } from 'react'
import { FieldError, fieldAria } from '@/components/ui/field'

interface SettingsSectionProps {
  readonly title: string
  readonly hint?: string
  /** Of the section as a whole. */
  readonly error?: string | undefined
  readonly children: ReactNode
}

export function SettingsSection({ title, hint, error, children }: SettingsSectionProps) {
  const id = useId()
  return (
    <fieldset
      aria-describedby={fieldAria({ id, error })['aria-describedby']}
      className="mb-8 min-w-0 border-t border-rule pt-4"
    >
      <legend className="float-start mb-2 w-full text-heading font-bold">{title}</legend>
      <div className={`clear-both flex flex-col gap-4 ${error ? 'border-s-4 border-ink ps-4' : ''}`}>
        {hint ? <p className="text-muted">{hint}</p> : null}
        {error ? <FieldError id={id}>{error}</FieldError> : null}
        {children}
      </div>
    </fieldset>
  )
}
