import { allFields, textFields } from '@/lib/forms/form-data'

/** What was ticked to be given, with its line and its day; beside it what says to whom. */
export const chosenHandouts =
  <Name extends string>(...whom: readonly Name[]) =>
  (form: FormData) => {
    const about = textFields(form, whom)
    const { personalLine, thoughtOf, ...when } = textFields(form, ['personalLine', 'thoughtOf', 'send', 'sendOn'])
    const handouts = allFields(form)['handouts'] ?? []
    return {
      typed: { ...about, ...when, personalLine, thoughtOf, handouts: handouts.join(' ') },
      input: { ...about, ...when, personalLine, handouts, thoughtOf: thoughtOf !== '' },
    }
  }

/** What is planned, sent before its day or all the same; beside it what says to whom. */
export const plannedHandout =
  <Name extends string>(...whom: readonly Name[]) =>
  (form: FormData) => {
    const typed = textFields(form, [...whom, 'plannedId', 'thoughtOf'])
    return { typed, input: { ...typed, thoughtOf: typed.thoughtOf !== '' } }
  }
