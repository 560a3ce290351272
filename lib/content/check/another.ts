import type { QuestionnaireWords } from '@/lib/intake/questionnaire'
import type { Content, ContentProblem } from './content'
import { fileOfItemWords, fileOfWords } from './files'

/** What says that a sentence speaks to the patient, or as the patient: whoever is not sure is whoever fills it in. */
const speaksToPatient = /\b(?:[Yy]ou(?:r|rs|rself)?|I(?!’m not sure)|[Mm]y|me|mine)\b/
/** The same where somebody else is spoken to, who may be asked to read out what is published. */
const stillSaysYou = /\byou(?:r|rs|rself)?\b(?![^“]*”)/i

type Said = Readonly<Record<string, string>>

interface Sentences {
  readonly ask?: string
  readonly hint?: string
  readonly title?: string
  readonly intro?: string
  readonly options?: Said
}
type Spoken = Sentences & { readonly aboutAnother?: Sentences }

/** Path → sentence, of what a question, a page or a list says. */
const flat = ({ ask, hint, title, intro, options = {} }: Sentences): Said =>
  Object.fromEntries(
    [
      ...Object.entries({ ask, hint, title, intro }),
      ...Object.entries(options).map(([option, text]) => [`options.${option}`, text] as const),
    ].filter((entry): entry is [string, string] => entry[1] !== undefined),
  )

function problemsOf(own: Said, others: Said): readonly string[] {
  const missing = Object.keys(own).filter((path) => speaksToPatient.test(own[path] ?? '') && !others[path])
  const left = Object.keys(others).filter((path) => stillSaysYou.test(others[path] ?? ''))
  return [
    ...missing.map((path) => `${path}: it speaks to the patient, and has no words about another`),
    ...left.map((path) => `aboutAnother.${path}: it still says “you”`),
  ]
}

/** An empty one says that the words fit as they are. */
const ofWords = ({ aboutAnother, ...own }: Spoken): readonly string[] =>
  aboutAnother && Object.keys(aboutAnother).length === 0 ? [] : problemsOf(flat(own), flat(aboutAnother ?? {}))

function problemsIn(words: QuestionnaireWords, content: Content): readonly ContentProblem[] {
  const found = (table: Readonly<Record<string, Spoken>>, file: (id: string) => string) =>
    Object.entries(table).flatMap(([id, each]) => ofWords(each).map((problem) => ({ file: file(id), id, problem })))
  const pages = () => fileOfWords(content, 'pages', 'en')
  const { sections = {}, since = {} } = words.aboutAnother ?? {}
  return [
    ...found(words.items, (id) => fileOfItemWords(content, id, 'en')),
    ...found(words.pages, pages),
    ...found(words.checklists, pages),
    ...problemsOf(words.sections, sections).map((problem) => ({ file: pages(), id: 'sections', problem })),
    ...problemsOf(words.shared.since, since).map((problem) => ({ file: pages(), id: 'since', problem })),
  ]
}

/**
 * Where somebody else may fill a form in, each sentence to the patient has one about the patient: "you" would be them. It
 * is looked for in the English; what the English has, every other language needs.
 */
export const anotherProblems = (content: Content): readonly ContentProblem[] =>
  content.asksWhoFillsIn ? problemsIn(content.questionnaire.words.en, content) : []
