import { flag, is } from '@/lib/intake/condition'
import { handoutIn, loose, must, type Row } from './broken'

const handouts = 'lib/content/handouts'

export const inHandouts: readonly Row[] = [
  [
    'a handout without Spanish',
    `${handouts}/h14-sciatica/es.ts`,
    'h14',
    'it has no words in this language',
    (content) => {
      Reflect.deleteProperty(handoutIn(content, 'h14').words, 'es')
    },
  ],
  [
    'a handout with an empty body',
    `${handouts}/h14-sciatica/es.ts`,
    'h14',
    'its title, body, question or model answer is empty',
    (content) => {
      handoutIn(content, 'h14').words.es.body = ''
    },
  ],
  [
    'a handout whose title was not translated',
    `${handouts}/h6-heat-and-cold/es.ts`,
    'h6',
    'its title still says the English',
    (content) => {
      const { en, es } = handoutIn(content, 'h6').words
      es.title = en.title
    },
  ],
  [
    'a handout without a source',
    `${handouts}/h6-heat-and-cold/entry.ts`,
    'h6',
    'it names no source',
    (content) => {
      handoutIn(content, 'h6').sources = []
    },
  ],
  [
    'a handout with a source of another title',
    `${handouts}/h6-heat-and-cold/entry.ts`,
    'h6',
    'there is no such source as S6',
    (content) => {
      handoutIn(content, 'h6').sources = [{ code: 'S6', title: 'Something that was heard' }]
    },
  ],
  [
    'a handout reviewed on no day',
    `${handouts}/h6-heat-and-cold/entry.ts`,
    'h6',
    'the day it was reviewed is not a date',
    (content) => {
      handoutIn(content, 'h6').reviewedOn = 'last fall'
    },
  ],
  [
    'a handout suggested for an answer that nobody can give',
    `${handouts}/h8-desk-and-sitting/entry.ts`,
    'h8',
    'where “Sits a lot”: the item work has no option chair',
    (content) => {
      handoutIn(content, 'h8').suggestedWhen = [{ reason: 'Sits a lot', when: loose(is('work', 'chair')) }]
    },
  ],
  [
    'a handout suggested for a rule that does not exist',
    `${handouts}/h8-desk-and-sitting/entry.ts`,
    'h8',
    'where “Sits a lot”: no flag N9 is known here',
    (content) => {
      handoutIn(content, 'h8').suggestedWhen = [{ reason: 'Sits a lot', when: loose(flag('N9')) }]
    },
  ],
  [
    'an occasion of a clinic’s own that nobody can be in',
    'lib/content/pathways/back-pain/occasions.ts',
    'desk-work',
    'the item work has no option chair',
    (content) => {
      const occasion = content.occasions.find(({ id }) => id === 'desk-work')
      if (occasion) occasion.when = loose(is('work', 'chair'))
    },
  ],
  [
    'two occasions of one id',
    'lib/content/pathways/back-pain/occasions.ts',
    'desk-work',
    'another occasion has this id',
    (content) => {
      content.occasions.push(...content.occasions.filter(({ id }) => id === 'desk-work'))
    },
  ],
  [
    'a question with no worrying answer',
    `${handouts}/h2-warning-card/en.ts`,
    'h2',
    'none of the answers to its question is worrying',
    (content) => {
      for (const words of Object.values(handoutIn(content, 'h2').words)) {
        words.teachBack.answers = words.teachBack.answers.filter(({ verdict }) => verdict !== 'worrying')
      }
    },
  ],
  [
    'an answer that means something else in Spanish',
    `${handouts}/h2-warning-card/es.ts`,
    'h2',
    'the answers to its question are not those of the English',
    (content) => {
      must(handoutIn(content, 'h2').words.es.teachBack.answers[0]).id = 'wait'
    },
  ],
  [
    'a question about what no part of the text says',
    `${handouts}/h2-warning-card/es.ts`,
    'h2',
    'its question says that “Guarde el gato” tells it, and 0 parts of the text begin so',
    (content) => {
      handoutIn(content, 'h2').words.es.teachBack.toldIn = 'Guarde el gato'
    },
  ],
  [
    'a question that names two parts of the text at once',
    `${handouts}/h4-keep-moving/en.ts`,
    'h4',
    'its question says that “Walk” tells it, and 3 parts of the text begin so',
    (content) => {
      handoutIn(content, 'h4').words.en.teachBack.toldIn = 'Walk'
    },
  ],
  [
    'a picture that nobody drew',
    `${handouts}/h8-desk-and-sitting/en.ts`,
    'h8',
    'there is no such picture as sit-on-a-cloud',
    (content) => {
      const { en } = handoutIn(content, 'h8').words
      en.body = en.body.replace('picture:sit-at-a-desk', 'picture:sit-on-a-cloud')
    },
  ],
  [
    'a picture of which nothing is said',
    `${handouts}/h8-desk-and-sitting/es.ts`,
    'h8',
    'the picture sit-at-a-desk has no words or no caption',
    (content) => {
      const { es } = handoutIn(content, 'h8').words
      es.body = es.body.replace(/!\[[^\]]*\]/, '![]')
    },
  ],
  [
    'a picture that the Spanish does not show',
    `${handouts}/h8-desk-and-sitting/es.ts`,
    'h8',
    'its pictures are not those of the English',
    (content) => {
      const { es } = handoutIn(content, 'h8').words
      es.body = es.body.replace(/!\[[^\]]*\]\([^)]*\)/, '')
    },
  ],
  [
    'two handouts of one id',
    `${handouts}/library.ts`,
    'h6',
    'another handout has this id',
    (content) => {
      content.library.push(handoutIn(content, 'h6'))
    },
  ],
]
