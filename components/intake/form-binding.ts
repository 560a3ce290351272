import type { ComponentProps } from 'react'

type Control = ComponentProps<'input'> & ComponentProps<'select'> & ComponentProps<'textarea'>

/**
 * How a form library takes hold of a control; shaped like react-hook-form's `register`. Without it the parts render
 * plain controls that hold what was saved and post by themselves.
 */
export type Register = (name: string) => Pick<Control, 'name' | 'onChange' | 'onBlur' | 'ref'>

export interface FormBinding {
  readonly register?: Register | undefined
  /** The sentence beside each field, by the field's name. A field's first control has the field's name as its id. */
  readonly errors?: Readonly<Record<string, string>>
}
