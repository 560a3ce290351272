import type { ReactNode } from 'react'
import type { FieldWords } from './field'
import { Fieldset } from './fieldset'
import { PickRow } from './pick-row'
import type { Option, PickProps } from './radios'

interface CheckboxesProps extends FieldWords {
  readonly name: string
  readonly options: readonly Option[]
  readonly defaultValues?: readonly string[] | undefined
  /** A choice that excludes the others; set apart at the end. */
  readonly exclusive?: Option | undefined
  readonly or?: string
  readonly legendAs?: 'legend' | 'heading'
  readonly legendHidden?: boolean
  readonly input?: PickProps | undefined
  /** Stands between the question and its boxes: a picture of the same choice. */
  readonly above?: ReactNode
}

export function Checkboxes({
  id,
  name,
  options,
  defaultValues = [],
  exclusive,
  or,
  input,
  error,
  above,
  ...words
}: CheckboxesProps) {
  const row = (option: Option, rowId: string) => (
    <PickRow
      key={option.value}
      type="checkbox"
      id={rowId}
      name={name}
      value={option.value}
      label={option.label}
      mark={option.mark}
      hint={option.hint}
      defaultChecked={defaultValues.includes(option.value)}
      invalid={error !== undefined}
      input={input}
    />
  )
  return (
    <Fieldset id={id} error={error} {...words}>
      {above}
      <div className="pick-list">
        {options.map((option, index) => row(option, index === 0 ? id : `${id}-${option.value}`))}
      </div>
      {exclusive ? (
        <>
          {or ? <p className="ps-2.5 text-small text-muted">{or}</p> : null}
          <div className="pick-list">{row(exclusive, `${id}-${exclusive.value}`)}</div>
        </>
      ) : null}
    </Fieldset>
  )
}
