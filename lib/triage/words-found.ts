import type { Facts } from '@/lib/intake/condition'
import type { Answers, Locale, Questionnaire } from '@/lib/intake/questionnaire'
import { itemWords } from '@/lib/intake/words'
import type { Because, Finding } from './finding'
import { type Sentence, sentencesIn, sentencesSaying } from './free-text'
import type { Rule, WordGrade, WordRule } from './rule'
import { highest } from './urgency'
import type { Voice } from './voice'

type SentencesOf = (item: string) => readonly Sentence[]

const known = new WeakMap<Answers, Map<string, readonly Sentence[]>>()

/** Each text is taken apart once, however many lists of however many rule sets look through it. */
function readerOf(answers: Answers): SentencesOf {
  const read = known.get(answers) ?? new Map<string, readonly Sentence[]>()
  known.set(answers, read)
  return (item) => {
    const text = answers[item]
    const sentences = read.get(item) ?? (typeof text === 'string' ? sentencesIn(text) : [])
    read.set(item, sentences)
    return sentences
  }
}

/** Whose words these are is an answer like any other, so that what was sent is read the same for ever. */
function voiceOf({ byCarer }: WordRule, answers: Answers): Voice {
  const who = byCarer && answers[byCarer.item]
  return typeof who === 'string' && byCarer?.values.includes(who) ? 'carer' : 'patient'
}

/** A carer may type what the patient says, word for word: their own phrases count as well. */
const listsFor = ({ phrases, phrasesByCarer }: WordGrade, voice: Voice) =>
  voice === 'carer' && phrasesByCarer ? [phrases, phrasesByCarer] : [phrases]

const said = (rule: WordRule, grade: WordGrade, voice: Voice, sentencesOf: SentencesOf) =>
  grade.items.flatMap((item) => {
    const sentences = sentencesOf(item)
    if (sentences.length === 0) return []
    return listsFor(grade, voice).flatMap((lists) =>
      Object.entries(rule.grammars).flatMap(([language, grammar]) =>
        sentencesSaying(sentences, lists[language] ?? [], voice, grammar).map((sentence) => ({
          grade,
          item,
          sentence,
        })),
      ),
    )
  })

/** What free text says that somebody should read before its turn: the sentences themselves, the gravest first. */
export function wordsFound(
  rule: WordRule,
  questionnaire: Questionnaire,
  { answers }: Facts,
  locale: Locale,
): Pick<Finding, 'tier' | 'because'> | undefined {
  const sentencesOf = readerOf(answers)
  const found = rule.grades.flatMap((grade) => said(rule, grade, voiceOf(rule, answers), sentencesOf))
  if (found.length === 0) return undefined
  const because = found.map(({ grade, item, sentence }): Because => ({
    item,
    question: itemWords(questionnaire, item, locale).ask,
    answer: sentence,
    value: sentence,
    ...(grade.isPrivate ? { isPrivate: true } : {}),
  }))
  return { tier: highest(found.map(({ grade }) => grade.tier)), because: onceEach(because) }
}

/** The free text that others must not read on paper, whatever else it says. */
export const textToldPrivately = (rules: readonly Rule[], answers: Answers): readonly string[] =>
  rules.flatMap((rule) =>
    rule.kind === 'words'
      ? rule.grades
          .filter(({ isPrivate }) => isPrivate)
          .flatMap((grade) => said(rule, grade, voiceOf(rule, answers), readerOf(answers)).map(({ item }) => item))
      : [],
  )

/** A sentence that two lists look for is shown once, as the graver of them has it. */
const onceEach = (because: readonly Because[]): readonly Because[] =>
  because.filter(
    (each, at) => because.findIndex(({ item, answer }) => item === each.item && answer === each.answer) === at,
  )
