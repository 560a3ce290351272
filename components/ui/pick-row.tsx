import type { ComponentProps, ReactNode } from 'react'

interface PickRowProps {
  readonly type: 'radio' | 'checkbox'
  readonly id: string
  readonly name: string
  readonly value: string
  readonly label: string
  /** Beside the words. */
  readonly mark?: ReactNode
  readonly hint?: ReactNode
  readonly defaultChecked?: boolean | undefined
  readonly invalid?: boolean
  readonly input?: Omit<ComponentProps<'input'>, 'id' | 'type' | 'value' | 'name' | 'defaultChecked'> | undefined
}

/** One circle or box with its words; the whole row is the target. */
export function PickRow({
  type,
  id,
  name,
  value,
  label,
  mark,
  hint,
  defaultChecked = false,
  invalid = false,
  input,
}: PickRowProps) {
  const hintFor = `${id}-about`
  return (
    <label htmlFor={id} className="pick-row">
      <input
        {...input}
        type={type}
        id={id}
        name={name}
        value={value}
        defaultChecked={defaultChecked}
        aria-invalid={invalid || undefined}
        aria-describedby={hint ? hintFor : undefined}
        className="pick"
      />
      <span className="min-w-0">
        {label}
        {mark}
        {hint ? (
          <span id={hintFor} className="block text-small text-muted">
            {hint}
          </span>
        ) : null}
      </span>
    </label>
  )
}
