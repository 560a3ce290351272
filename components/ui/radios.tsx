import type { ComponentProps, ReactNode } from 'react'
import type { FieldWords } from './field'
import { Fieldset } from './fieldset'
import { PickRow } from './pick-row'

export interface Option {
  readonly value: string
  readonly label: string
  /** Beside the words, of a choice among several. */
  readonly mark?: ReactNode
  readonly hint?: string | undefined
}

export type PickProps = Omit<ComponentProps<'input'>, 'id' | 'type' | 'value' | 'name' | 'defaultChecked'>

interface RadiosProps extends FieldWords {
  readonly name: string
  readonly options: readonly Option[]
  readonly defaultValue?: string | undefined
  readonly inline?: boolean
  readonly legendAs?: 'legend' | 'heading'
  readonly legendHidden?: boolean
  /** Passed to every radio: what a form library registers, or `required`, `disabled`. */
  readonly input?: PickProps | undefined
}

export function Radios({ id, name, options, defaultValue, inline = false, input, error, ...words }: RadiosProps) {
  return (
    <Fieldset id={id} error={error} {...words}>
      <div className={inline ? 'flex flex-wrap gap-x-2' : 'pick-list'}>
        {options.map((option, index) => (
          <PickRow
            key={option.value}
            type="radio"
            id={index === 0 ? id : `${id}-${option.value}`}
            name={name}
            value={option.value}
            label={option.label}
            hint={option.hint}
            defaultChecked={option.value === defaultValue}
            invalid={error !== undefined}
            input={input}
          />
        ))}
      </div>
    </Fieldset>
  )
}
