import { type Block, type Item, type Locale, locales, type Questionnaire } from '@/lib/intake/questionnaire'
import type { Content, ContentProblem } from './content'
import { fileOfItemWords, fileOfWords } from './files'

type Said = readonly [id: string, problem: string]

const noWords = 'it has no words'
const isBlank = (text: string | undefined): boolean => (text ?? '').trim() === ''

/** Every number of a scale whose steps are words. */
const levelsOf = (item: Item): readonly string[] =>
  item.type === 'number' ? Array.from({ length: item.max - item.min + 1 }, (_, at) => String(item.min + at)) : []

const optionsOf = (item: Item, { pages }: Questionnaire): readonly string[] => {
  if ('options' in item) return item.options
  const isLeveled = (block: Block) => block.kind === 'question' && block.item === item.id && block.as === 'levels'
  return pages.some((page) => page.blocks.some(isLeveled)) ? levelsOf(item) : []
}

function* itemProblems(item: Item, questionnaire: Questionnaire, locale: Locale): Generator<Said> {
  const words = questionnaire.words[locale]
  const own = words?.items[item.id]
  if (!words || !own) {
    yield [item.id, noWords]
    return
  }
  if (isBlank(own.ask) || isBlank(own.label)) yield [item.id, 'its question or its label is empty']
  const shared = item.type === 'since' ? words.shared.since : words.shared.options
  for (const option of optionsOf(item, questionnaire)) {
    if (isBlank(own.options?.[option] ?? shared[option])) yield [item.id, `its option ${option} has no words`]
  }
  if (item.type === 'number' && item.unit && !words.shared.units[item.unit]) {
    yield [item.id, `its unit ${item.unit} has no words`]
  }
}

function* placeProblems({ items, pages, words }: Questionnaire, locale: Locale): Generator<Said> {
  const spoken = words[locale]
  if (!spoken) return
  const sections = new Set([...items, ...pages].map(({ section }) => section))
  for (const id of sections) if (isBlank(spoken.sections[id])) yield [id, noWords]
  for (const { id, blocks } of pages) {
    if (isBlank(spoken.pages[id]?.title)) yield [id, noWords]
    for (const block of blocks) {
      if (block.kind === 'checklist' && isBlank(spoken.checklists[block.id]?.ask)) yield [block.id, noWords]
    }
  }
}

/** The questions that are asked, and whether somebody may do without them in a language that has no sound translation. */
const askedIn = ({ pages }: Questionnaire): ReadonlyMap<string, { readonly isOptional: boolean }> =>
  new Map(
    pages.flatMap(({ blocks, isOptional = false }) =>
      blocks.flatMap((block) =>
        (block.kind === 'checklist' ? block.items : [block.item]).map((id) => [id, { isOptional }] as const),
      ),
    ),
  )

/** What is shown needs words, in every language that the questionnaire speaks. */
export function wordProblems(content: Content): readonly ContentProblem[] {
  const { questionnaire } = content
  const asked = askedIn(questionnaire)
  return locales
    .filter((locale) => questionnaire.words[locale] !== undefined)
    .flatMap((locale) => [
      ...questionnaire.items
        .filter(({ id }) => asked.has(id))
        .filter(({ id }) => locale === 'en' || !asked.get(id)?.isOptional || questionnaire.words[locale]?.items[id])
        .flatMap((item) => [...itemProblems(item, questionnaire, locale)])
        .map(([id, problem]) => ({ file: fileOfItemWords(content, id, locale), id, problem })),
      ...[...placeProblems(questionnaire, locale)].map(([id, problem]) => ({
        file: fileOfWords(content, 'pages', locale),
        id,
        problem,
      })),
    ])
}
