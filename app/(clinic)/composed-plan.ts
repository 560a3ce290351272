import { typedPlan } from '@/lib/exercises/read-plan'
import { allFields, textFields } from '@/lib/forms/form-data'

/** Exercises as they were composed, with their line and their day; beside it what says for whom. */
export const composedPlan =
  <Name extends string>(...whom: readonly Name[]) =>
  (form: FormData) => {
    const about = textFields(form, [...whom, 'planId'])
    const { personalLine, thoughtOf, then, ...when } = textFields(form, [
      'personalLine',
      'thoughtOf',
      'then',
      'send',
      'sendOn',
    ])
    // What is printed is handed over now.
    const sent = then === 'print' ? { ...when, send: 'now' } : when
    const fields = allFields(form)
    return {
      typed: {
        ...Object.fromEntries(Object.entries(fields).map(([name, values]) => [name, values.join(' ')])),
        ...about,
        ...when,
        then,
      },
      input: {
        ...{ ...about, ...sent, personalLine, thoughtOf: thoughtOf !== '' },
        shown: fields['shown'] ?? [],
        exercises: typedPlan(fields),
      },
    }
  }
