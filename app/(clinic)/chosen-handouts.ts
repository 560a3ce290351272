import { allFields, textFields } from '@/lib/forms/form-data'

/** The line of one handout is a field of its own. */
const lineName = /^line-(.+)$/

/** What speaks against a handout, as it stood beside it. */
const shownName = /^shown-(.+)$/

/** What goes with a handout is given where that one is. */
const withName = /^with-(.+)$/

/** What was ticked to be given, with its line and its day; beside it what says to whom. */
export const chosenHandouts =
  <Name extends string>(...whom: readonly Name[]) =>
  (form: FormData) => {
    const about = textFields(form, whom)
    const { personalLine, thoughtOf, ...when } = textFields(form, ['personalLine', 'thoughtOf', 'send', 'sendOn'])
    const { then } = textFields(form, ['then'])
    // What is printed is handed over now.
    const sent = then === 'print' ? { ...when, send: 'now' } : when
    const fields = allFields(form)
    const ticked = fields['handouts'] ?? []
    const along = Object.entries(fields).flatMap(([name, ids]) => {
      const [, handout] = withName.exec(name) ?? []
      return handout === undefined ? [] : [{ name, handout, ids }]
    })
    const goesWith = along.filter(({ handout }) => ticked.includes(handout)).flatMap(({ ids }) => ids)
    const handouts = [...new Set([...ticked, ...goesWith])]
    const shown = Object.entries(fields).flatMap(([name, reasons]) => {
      const [, handout] = shownName.exec(name) ?? []
      return handout !== undefined && handouts.includes(handout) ? [[handout, reasons] as const] : []
    })
    const lines = Object.entries(fields).flatMap(([name, [words = '']]) => {
      const [, handout] = lineName.exec(name) ?? []
      return handout === undefined ? [] : [{ name, handout, words }]
    })
    return {
      typed: {
        ...about,
        ...when,
        ...{ then, personalLine, thoughtOf, handouts: ticked.join(' ') },
        ...Object.fromEntries(lines.map(({ name, words }) => [name, words])),
        ...Object.fromEntries(along.map(({ name, ids }) => [name, ids.join(' ')])),
      },
      input: {
        ...about,
        ...sent,
        ...{ personalLine, handouts, thoughtOf: thoughtOf !== '', shown: Object.fromEntries(shown) },
        lines: Object.fromEntries(
          lines.filter(({ handout }) => handouts.includes(handout)).map(({ handout, words }) => [handout, words]),
        ),
      },
    }
  }

/** Where what was just given is printed, if that was asked for. */
export const printingOf = (value: unknown, then: string | undefined): string | null =>
  then === 'print' && isGiven(value) ? `/given/${value.assignmentId}?with=all` : null

const isGiven = (value: unknown): value is { readonly assignmentId: string } =>
  typeof value === 'object' && value !== null && 'assignmentId' in value && typeof value.assignmentId === 'string'

/** What is planned, sent before its day or all the same; beside it what says to whom. */
export const plannedHandout =
  <Name extends string>(...whom: readonly Name[]) =>
  (form: FormData) => {
    const typed = textFields(form, [...whom, 'plannedId', 'held', 'thoughtOf'])
    return { typed, input: { ...typed, thoughtOf: typed.thoughtOf !== '', shown: allFields(form)['shown'] ?? [] } }
  }
