import { itemIn, must, type Row, spanishIn } from './broken'

const questionnaire = 'lib/content/pathways/back-pain/intake'

export const inWords: readonly Row[] = [
  [
    'a question without words',
    `${questionnaire}/en/pain.ts`,
    'trend',
    'it has no words',
    ({ questionnaire: { words } }) => {
      Reflect.deleteProperty(words.en.items, 'trend')
    },
  ],
  [
    'a question without words in Spanish',
    `${questionnaire}/es/pain.ts`,
    'trend',
    'it has no words',
    (content) => {
      Reflect.deleteProperty(spanishIn(content).items, 'trend')
    },
  ],
  [
    'a question whose label is empty',
    `${questionnaire}/es/life.ts`,
    'filled-in-by',
    'its question or its label is empty',
    (content) => {
      must(spanishIn(content).items['filled-in-by']).label = ' '
    },
  ],
  [
    'an option without words',
    `${questionnaire}/en/general-health.ts`,
    'weight-loss',
    'its option planned has no words',
    ({ questionnaire: { words } }) => {
      Reflect.deleteProperty(must(must(words.en.items['weight-loss']).options), 'planned')
    },
  ],
  [
    'a step of a scale without words',
    `${questionnaire}/es/mind-and-home.ts`,
    'phq2-mood',
    'its option 2 has no words',
    (content) => {
      const words = must(spanishIn(content).items['phq2-mood'])
      words.options = { ...words.options, '2': '' }
    },
  ],
  [
    'a unit without words',
    `${questionnaire}/en/pain.ts`,
    'pain-duration-weeks',
    'its unit fortnights has no words',
    (content) => {
      const item = itemIn(content, 'pain-duration-weeks')
      if (item.type === 'number') item.unit = 'fortnights'
    },
  ],
  [
    'a page without a title',
    `${questionnaire}/es/pages.ts`,
    'legs',
    'it has no words',
    (content) => {
      Reflect.deleteProperty(spanishIn(content).pages, 'legs')
    },
  ],
  [
    'a checklist without a question',
    `${questionnaire}/en/pages.ts`,
    'saddle',
    'it has no words',
    ({ questionnaire: { words } }) => {
      Reflect.deleteProperty(words.en.checklists, 'saddle')
    },
  ],
  [
    'a section without a name',
    `${questionnaire}/es/pages.ts`,
    'injury',
    'it has no words',
    (content) => {
      Reflect.deleteProperty(spanishIn(content).sections, 'injury')
    },
  ],
  [
    'a shared word that Spanish lacks',
    `${questionnaire}/es/shared.ts`,
    'shared',
    'units.months.other: it is missing',
    (content) => {
      Reflect.deleteProperty(must(spanishIn(content).shared.units.months), 'other')
    },
  ],
  [
    'a hint that Spanish lacks',
    `${questionnaire}/es/mind-and-home.ts`,
    'unsafe-home',
    'hint: it is missing',
    (content) => {
      Reflect.deleteProperty(must(spanishIn(content).items['unsafe-home']), 'hint')
    },
  ],
  [
    'a sentence left in English',
    `${questionnaire}/es/pages.ts`,
    'legs',
    'title: it still says the English',
    (content) => {
      must(spanishIn(content).pages.legs).title = must(content.questionnaire.words.en.pages.legs).title
    },
  ],
  [
    'a placeholder that only Spanish has',
    `${questionnaire}/es/pages.ts`,
    'legs',
    'title: its placeholders are not those of the English',
    (content) => {
      must(spanishIn(content).pages.legs).title += ' {name}'
    },
  ],
  [
    'an answer that only Spanish offers',
    `${questionnaire}/es/pain.ts`,
    'trend',
    'options.none: there is no English for it',
    (content) => {
      const words = must(spanishIn(content).items.trend)
      words.options = { ...words.options, none: 'Nada' }
    },
  ],
  [
    'a sentence to the patient that somebody else would take for their own',
    `${questionnaire}/en/pain.ts`,
    'trend',
    'ask: it speaks to the patient, and has no words about another',
    ({ questionnaire: { words } }) => {
      must(words.en.items.trend).ask = 'How is your pain changing?'
    },
  ],
  [
    'words about another that Spanish lacks',
    `${questionnaire}/es/chest.ts`,
    'breath-pain',
    'aboutAnother.ask: it is missing',
    (content) => {
      Reflect.deleteProperty(must(must(spanishIn(content).items['breath-pain']).aboutAnother), 'ask')
    },
  ],
  [
    'the name of a section about another that Spanish lacks',
    `${questionnaire}/es/pages.ts`,
    'aboutAnother',
    'sections.life: it is missing',
    (content) => {
      Reflect.deleteProperty(must(spanishIn(content).aboutAnother).sections, 'life')
    },
  ],
  [
    'words about another that still say “you”',
    `${questionnaire}/en/pages.ts`,
    'sudden-signs',
    'aboutAnother.intro: it still says “you”',
    ({ questionnaire: { words } }) => {
      must(must(words.en.pages['sudden-signs']).aboutAnother).intro = '{name} may have one. If you do, get help.'
    },
  ],
  [
    'the name of a section that only fits the patient',
    `${questionnaire}/en/pages.ts`,
    'sections',
    'injury: it speaks to the patient, and has no words about another',
    ({ questionnaire: { words } }) => {
      words.en.sections.injury = 'How your pain began'
    },
  ],
]
