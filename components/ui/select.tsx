import type { ComponentProps } from 'react'
import { Field, type FieldWords } from './field'
import type { Option } from './radios'

interface SelectProps extends FieldWords, Omit<ComponentProps<'select'>, 'id' | 'children'> {
  readonly options: readonly Option[]
  readonly labelHidden?: boolean
  /** Shown while nothing is chosen; stands for the empty value. */
  readonly placeholder?: string
}

export function Select({
  id,
  label,
  hint,
  error,
  options,
  labelHidden = false,
  placeholder,
  className = '',
  ...select
}: SelectProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error} labelHidden={labelHidden}>
      {(aria) => (
        // A form is reset after it was sent, and a select then forgets what was chosen unless it is a new one.
        <select key={String(select.defaultValue)} {...select} {...aria} className={`control ${className}`}>
          {placeholder === undefined ? null : <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
