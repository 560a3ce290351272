import type { FieldWords } from './field'
import { Fieldset } from './fieldset'
import type { PickProps } from './radios'

interface ScaleProps extends FieldWords {
  readonly name: string
  readonly lowLabel: string
  readonly highLabel: string
  readonly min?: number
  readonly max?: number
  readonly defaultValue?: string | undefined
  readonly legendAs?: 'legend' | 'heading'
  readonly input?: PickProps | undefined
}

/** Radios, not a slider: a slider starts somewhere, and a start is an answer nobody gave. */
export function Scale({
  id,
  name,
  lowLabel,
  highLabel,
  min = 0,
  max = 10,
  defaultValue,
  input,
  error,
  ...words
}: ScaleProps) {
  const steps = Array.from({ length: max - min + 1 }, (_, index) => min + index)
  const endLabel = (step: number) => (step === min ? lowLabel : step === max ? highLabel : undefined)
  return (
    <Fieldset id={id} error={error} {...words}>
      <div className="ruler-ends grid grid-cols-[fit-content(50%)_1fr] gap-6 text-small">
        <span>
          <b className="tabular-nums">{min}</b> {lowLabel}
        </span>
        <span className="text-end">
          <b className="tabular-nums">{max}</b> {highLabel}
        </span>
      </div>
      <div className="ruler">
        {steps.map((step) => {
          const end = endLabel(step)
          return (
            <label key={step}>
              <input
                {...input}
                type="radio"
                id={step === min ? id : `${id}-${String(step)}`}
                name={name}
                value={step}
                defaultChecked={defaultValue === String(step)}
              />
              <span>
                {step}
                {end ? <span className="sr-only"> {end}</span> : null}
              </span>
            </label>
          )
        })}
      </div>
    </Fieldset>
  )
}
