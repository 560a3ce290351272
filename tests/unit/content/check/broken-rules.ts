import { flag, is } from '@/lib/intake/condition'
import { loose, must, type Row, ruleIn } from './broken'

const rules = 'lib/content/pathways/back-pain/rules'

export const inRules: readonly Row[] = [
  [
    'a rule that looks at no question',
    `${rules}/cancer.ts`,
    'M1',
    'there is no item night-sweat',
    (content) => {
      const rule = ruleIn(content, 'M1')
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
    `${rules}/fracture.ts`,
    'F3',
    'it names no source',
    (content) => {
      ruleIn(content, 'F3').sources = []
    },
  ],
  [
    'a rule with a source that nobody knows',
    `${rules}/fracture.ts`,
    'F3',
    'there is no source S99',
    (content) => {
      ruleIn(content, 'F3').sources = ['S99']
    },
  ],
  [
    'a rule never seen to fire',
    `${rules}/fracture.ts`,
    'F1',
    'it has no example for which it fires',
    (content) => {
      ruleIn(content, 'F1').examples.fires = []
    },
  ],
  [
    'a rule never seen to keep still',
    `${rules}/fracture.ts`,
    'F1',
    'it has no example for which it does not fire',
    (content) => {
      ruleIn(content, 'F1').examples.doesNotFire = []
    },
  ],
  [
    'a label that does not fit a row',
    `${rules}/nerves.ts`,
    'ces-saddle',
    'its label is longer than three words',
    (content) => {
      ruleIn(content, 'ces-saddle').label = 'Numb in the saddle'
    },
  ],
  [
    'a review on no day',
    `${rules}/nerves.ts`,
    'ces-saddle',
    'the day it was reviewed is not a date',
    (content) => {
      ruleIn(content, 'ces-saddle').reviewedOn = '2026-02-30'
    },
  ],
  [
    'two rules of one id',
    `${rules}/cancer.ts`,
    'M1',
    'another rule has this id',
    (content) => {
      must(content.written.rules[`${rules}/cancer.ts`]).push(ruleIn(content, 'M1'))
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
]
