import { createTranslator } from 'next-intl'
import { clinicMessages } from '@/lib/content/messages/messages'
import type { RecordWords } from '@/lib/cases/told-value'

interface Telling {
  readonly timeZone: string
  /** The names behind ids. */
  readonly names: Readonly<Record<string, string>>
}

/** As the clinic speaks: what the patient was asked and told stands in the language that it was in. */
const locale = 'en'
export const recordTranslator = () => createTranslator({ locale, messages: clinicMessages, timeZone: 'UTC' })

const spaced = (code: string): string => {
  const words = code
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_.]/g, ' ')
    .toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The words of a record on paper, and its days as the clinic counts them. */
export function recordWords({ timeZone, names }: Telling): RecordWords {
  const t = recordTranslator()
  const said = (place: string, key: string) => {
    const path = `${place}.${key}` as Parameters<typeof t.has>[0]
    return t.has(path) ? (t as (path: string) => string)(path) : spaced(key)
  }
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const languages = new Intl.DisplayNames(locale, { type: 'language' })
  const list = new Intl.ListFormat(locale)
  const yes = (is: boolean) => (is ? 'yes' : 'no')
  return {
    part: (name) => said('recordPaper.parts', name),
    label: (column) => said('recordPaper.labels', column),
    code: (column, code) => (column === 'locale' ? (languages.of(code) ?? code) : spaced(code)),
    seen: (kind) => said('audit.said', kind),
    who: (kind, id) => (typeof id === 'string' && names[id]) || (/^[a-z]+$/.test(kind) ? said('audit.by', kind) : kind),
    name: (id) => names[id] ?? '',
    moment: (iso) => moment.format(new Date(iso)),
    day: (iso) => day.format(new Date(iso)),
    yesNo: (value) => t(`recordPaper.${yes(value)}`),
    form: (begun, isSent) => t('recordPaper.form', { begun, isSent: yes(isSent) }),
    private: (isIn) => t('recordPaper.private', { isIn: yes(isIn) }),
    cut: (parts) => t('recordPaper.cut', { parts: list.format(parts) }),
    none: (parts) => t('recordPaper.none', { parts: list.format(parts) }),
  }
}
