import type { ComponentProps } from 'react'
import { Field, type FieldWords } from './field'

interface TextInputProps extends FieldWords, Omit<ComponentProps<'input'>, 'id' | 'size'> {
  readonly labelHidden?: boolean
  /** Written after the box, such as a unit. */
  readonly suffix?: string
  /** How many characters the box should look made for. */
  readonly width?: 2 | 4 | 8 | 20
}

const WIDTHS = { 2: 'max-w-[4.5ch]', 4: 'max-w-[7.5ch]', 8: 'max-w-[13ch]', 20: 'max-w-[26ch]' }

export function TextInput({
  id,
  label,
  hint,
  error,
  labelHidden = false,
  suffix,
  width,
  className = '',
  ...input
}: TextInputProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error} labelHidden={labelHidden}>
      {(aria) => (
        <span className="flex items-center gap-2">
          <input
            type="text"
            {...input}
            {...aria}
            className={`control ${width ? WIDTHS[width] : ''} ${input.inputMode ? 'tabular-nums' : ''} ${className}`}
          />
          {suffix ? <span aria-hidden="true">{suffix}</span> : null}
        </span>
      )}
    </Field>
  )
}
