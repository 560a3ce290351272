import { allFields, textFields } from '@/lib/forms/form-data'

/** What was ticked to be given, with its line; beside it what says to whom. */
export const chosenHandouts =
  <Name extends string>(...whom: readonly Name[]) =>
  (form: FormData) => {
    const about = textFields(form, whom)
    const { personalLine, thoughtOf } = textFields(form, ['personalLine', 'thoughtOf'])
    const handouts = allFields(form)['handouts'] ?? []
    return {
      typed: { ...about, personalLine, thoughtOf, handouts: handouts.join(' ') },
      input: { ...about, personalLine, handouts, thoughtOf: thoughtOf !== '' },
    }
  }
