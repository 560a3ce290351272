import { flag, is } from '@/lib/intake/condition'
import { loose, must, type Row, ruleIn } from './broken'

const rules = 'lib/content/pathways/back-pain/rules'

export const inRules: readonly Row[] = [
  [
    'a rule that looks at no question',
    `${rules}/infection-combinations.ts`,
    'I2',
    'there is no item night-sweat',
    (content) => {
      const rule = ruleIn(content, 'I2')
      if (rule.kind === 'combination') rule.when = loose(is('night-sweat', 'yes'))
    },
  ],
  [
    'a rule that waits for an answer nobody can give',
    `${rules}/infection.ts`,
    'fever-chills',
    'the item fever-chills has no option maybe',
    (content) => {
      const rule = ruleIn(content, 'fever-chills')
      if (rule.kind === 'flag') must(rule.grades[0]).when = loose(is('fever-chills', 'maybe'))
    },
  ],
  [
    'a rule that reads a list as a word',
    `${rules}/course.ts`,
    'severe-pain',
    "the item mechanism is not one that 'is' can read",
    (content) => {
      const rule = ruleIn(content, 'severe-pain')
      if (rule.kind === 'flag') must(rule.grades[0]).when = loose(is('mechanism', 'lift'))
    },
  ],
  [
    'a combination of a flag that does not exist',
    `${rules}/nerve-combinations.ts`,
    'N1',
    'no flag ces-sadle is known here',
    (content) => {
      const rule = ruleIn(content, 'N1')
      if (rule.kind === 'combination') rule.when = loose(flag('ces-sadle'))
    },
  ],
  [
    'a flag that rests on another, which is not found yet',
    `${rules}/person.ts`,
    'low-mood',
    'no flag ces-saddle is known here',
    (content) => {
      const rule = ruleIn(content, 'low-mood')
      if (rule.kind === 'flag') must(rule.grades[0]).when = loose(flag('ces-saddle'))
    },
  ],
  [
    'an unsure that stands for no answer',
    `${rules}/infection.ts`,
    'fever-chills',
    'the item fever-chills has no option hot',
    (content) => {
      const rule = ruleIn(content, 'fever-chills')
      if (rule.kind === 'flag') rule.unsure = [{ item: 'fever-chills', as: 'hot' }]
    },
  ],
  [
    'an unsure of no question',
    `${rules}/infection.ts`,
    'fever-chills',
    'there is no item fever',
    (content) => {
      const rule = ruleIn(content, 'fever-chills')
      if (rule.kind === 'flag') rule.unsure = [{ item: 'fever', as: 'yes' }]
    },
  ],
  [
    'a rule without a source',
    `${rules}/fracture-combinations.ts`,
    'F3',
    'it names no source',
    (content) => {
      ruleIn(content, 'F3').sources = []
    },
  ],
  [
    'a rule with a source that nobody knows',
    `${rules}/fracture-combinations.ts`,
    'F3',
    'there is no source S99',
    (content) => {
      ruleIn(content, 'F3').sources = ['S99']
    },
  ],
  [
    'a rule never seen to fire',
    `${rules}/fracture-combinations.ts`,
    'F1',
    'it has no example for which it fires',
    (content) => {
      ruleIn(content, 'F1').examples.fires = []
    },
  ],
  [
    'a rule never seen to keep still',
    `${rules}/fracture-combinations.ts`,
    'F1',
    'it has no example for which it does not fire',
    (content) => {
      ruleIn(content, 'F1').examples.doesNotFire = []
    },
  ],
  [
    'a label that does not fit a row',
    `${rules}/pelvic.ts`,
    'ces-saddle',
    'its label is longer than three words',
    (content) => {
      ruleIn(content, 'ces-saddle').label = 'Numb in the saddle'
    },
  ],
  [
    'a review on no day',
    `${rules}/pelvic.ts`,
    'ces-saddle',
    'the day it was reviewed is not a date',
    (content) => {
      ruleIn(content, 'ces-saddle').reviewedOn = '2026-02-30'
    },
  ],
  [
    'two rules of one id',
    `${rules}/cancer-combinations.ts`,
    'M1',
    'another rule has this id',
    (content) => {
      must(content.written.rules[`${rules}/cancer-combinations.ts`]).push(ruleIn(content, 'M1'))
    },
  ],
  [
    'the unanswered rule with a source that nobody knows',
    `${rules}/rule-set.ts`,
    'unanswered',
    'there is no source S99',
    (content) => {
      content.ruleSet.unanswered.sources = ['S99']
    },
  ],
  [
    'a sign that is asked and that no rule reads',
    'lib/content/pathways/back-pain/intake/feeling-ill.ts',
    'jaundice',
    'it is asked, and no rule reads it',
    (content) => {
      const [{ rules: all }, place] = [content.ruleSet, content.written.rules[`${rules}/tummy.ts`]]
      all.splice(all.indexOf(ruleIn(content, 'jaundice')), 1)
      must(place).splice(
        must(place).findIndex(({ id }) => id === 'jaundice'),
        1,
      )
    },
  ],
  [
    'a flag that rests on a sign which no page asks',
    `${rules}/tummy.ts`,
    'jaundice',
    'it rests on jaundice, which no page asks',
    (content) => {
      for (const { blocks } of content.questionnaire.pages) {
        for (const block of blocks) {
          if (block.kind === 'checklist') block.items = block.items.filter((item) => item !== 'jaundice')
        }
      }
    },
  ],
  [
    'a question left out on purpose that is asked',
    `${rules}/rule-set.ts`,
    'trauma',
    'it is left out on purpose, and asked',
    (content) => {
      content.leavesOut.push({ items: ['trauma'], why: 'nobody falls' })
    },
  ],
  [
    'a question left out on purpose that no rule would read',
    `${rules}/rule-set.ts`,
    'shoe-size',
    'it is left out on purpose, and no rule reads it',
    (content) => {
      content.leavesOut.push({ items: ['shoe-size'], why: 'it does not matter' })
    },
  ],
  [
    'a list of phrases in a field that is not free text',
    `${rules}/free-text/words-to-read.ts`,
    'words-to-read',
    'the item trend is not free text',
    (content) => {
      const rule = ruleIn(content, 'words-to-read')
      if (rule.kind === 'words') must(rule.grades[0]).items.push('trend')
    },
  ],
  [
    'a list of phrases in a field that is not there',
    `${rules}/free-text/words-to-read.ts`,
    'words-to-read',
    'there is no item diary',
    (content) => {
      const rule = ruleIn(content, 'words-to-read')
      if (rule.kind === 'words') must(rule.grades[0]).items = ['diary']
    },
  ],
  [
    'a language in which nothing is looked for',
    `${rules}/free-text/words-to-read.ts`,
    'words-to-read',
    'it has no phrases in es',
    (content) => {
      const rule = ruleIn(content, 'words-to-read')
      if (rule.kind === 'words') must(rule.grades[0]).phrases['es'] = []
    },
  ],
  [
    'a language in which nothing is looked for where somebody else writes',
    `${rules}/free-text/words-to-read.ts`,
    'words-to-read',
    'it has no phrases of a carer in es',
    (content) => {
      const rule = ruleIn(content, 'words-to-read')
      if (rule.kind === 'words') must(must(rule.grades[1]).phrasesByCarer)['es'] = []
    },
  ],
  [
    'an answer that says who writes, and that nobody can give',
    `${rules}/free-text/words-to-read.ts`,
    'words-to-read',
    'the item filled-in-by has no option neighbor',
    (content) => {
      const rule = ruleIn(content, 'words-to-read')
      if (rule.kind === 'words') must(rule.byCarer).values.push('neighbor')
    },
  ],
  [
    'a word that no folded text can hold',
    `${rules}/free-text/words-to-read.ts`,
    'words-to-read',
    '“Jamás” is not folded',
    (content) => {
      const rule = ruleIn(content, 'words-to-read')
      if (rule.kind === 'words') must(rule.grammars['es']).denials.push('Jamás')
    },
  ],
]
