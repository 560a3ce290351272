import type { ComponentProps } from 'react'
import { type FieldWords, fieldAria } from './field'
import { Fieldset } from './fieldset'

type Part = 'day' | 'month' | 'year'

interface DateInputProps extends FieldWords {
  /** Fields are named `<name>_day`, `<name>_month`, `<name>_year`. */
  readonly name: string
  readonly partLabels: Readonly<Record<Part, string>>
  /** The order people write a date in where they live. */
  readonly order?: readonly Part[]
  readonly defaultValue?: Readonly<Partial<Record<Part, string>>> | undefined
  readonly birthday?: boolean
  readonly legendAs?: 'legend' | 'heading'
  readonly input?: (part: Part) => Omit<ComponentProps<'input'>, 'id' | 'name' | 'type'>
}

/** Three plain boxes: a date is never guessed from a run of digits. */
export function DateInput({
  id,
  name,
  partLabels,
  order = ['month', 'day', 'year'],
  defaultValue = {},
  birthday = false,
  input,
  ...words
}: DateInputProps) {
  return (
    <Fieldset id={id} {...words}>
      <div className="flex flex-wrap gap-4">
        {order.map((part, index) => {
          const partId = index === 0 ? id : `${id}-${part}`
          return (
            <div key={part} className="flex flex-col gap-1">
              <label htmlFor={partId} className="text-small">
                {partLabels[part]}
              </label>
              <input
                {...input?.(part)}
                id={partId}
                name={`${name}_${part}`}
                type="text"
                inputMode="numeric"
                maxLength={{ day: 2, month: 12, year: 4 }[part]}
                autoComplete={birthday ? `bday-${part}` : 'off'}
                defaultValue={defaultValue[part]}
                aria-invalid={fieldAria({ id, error: words.error })['aria-invalid']}
                className={`control tabular-nums ${part === 'day' ? 'w-[3.75em]' : 'w-[5.5em]'}`}
              />
            </div>
          )
        })}
      </div>
    </Fieldset>
  )
}
