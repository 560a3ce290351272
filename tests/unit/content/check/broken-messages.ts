import { must, type Row, type Draft } from './broken'

const messages = 'lib/content/messages'

type Tree = Record<string, string | Record<string, string>>
const patientMessages = (content: Draft, locale: 'en' | 'es') =>
  must(content.messages.patient?.[locale]) as unknown as Record<string, Tree>

export const inMessages: readonly Row[] = [
  [
    'a message that Spanish lacks',
    `${messages}/es/patient.json`,
    'home.from',
    'it is missing',
    (content) => {
      Reflect.deleteProperty(must(patientMessages(content, 'es').home), 'from')
    },
  ],
  [
    'a message that only Spanish has',
    `${messages}/es/patient.json`,
    'home.extra',
    'there is no English for it',
    (content) => {
      must(patientMessages(content, 'es').home).extra = 'Algo'
    },
  ],
  [
    'a message that takes another value',
    `${messages}/es/patient.json`,
    'home.from',
    'its placeholders or tags are not those of the English',
    (content) => {
      must(patientMessages(content, 'es').home).from = '«{linea}»'
    },
  ],
  [
    'a message left in English',
    `${messages}/es/patient.json`,
    'home.title',
    'it still says the English',
    (content) => {
      must(patientMessages(content, 'es').home).title = must(must(patientMessages(content, 'en').home).title)
    },
  ],
]
