import { createTranslator } from 'next-intl'
import { recordMessages } from '@/lib/content/messages/record'
import type { Named, RecordWords } from '@/lib/cases/told-value'
import type { Locale } from '@/lib/intake/questionnaire'

interface Telling {
  /** As the patient reads: what was typed, and what was asked and told, stands in the language that it was in. */
  readonly locale: Locale
  readonly timeZone: string
  readonly named: Named
  /** The people behind ids. */
  readonly names: Readonly<Record<string, string>>
}

export const recordTranslator = (locale: Locale) =>
  createTranslator({ locale, messages: recordMessages[locale], namespace: 'recordPaper', timeZone: 'UTC' })

const spaced = (code: string): string => {
  const words = code
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_.]/g, ' ')
    .toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The words of a record on paper, and its days as the clinic counts them. */
export function recordWords({ locale, timeZone, named, names }: Telling): RecordWords {
  const t = recordTranslator(locale)
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
    part: (name) => said('parts', name),
    label: (column) => said('labels', column),
    code: (column, code) =>
      column === 'locale' ? (languages.of(code) ?? code) : (named[column]?.[code] ?? said('codes', code)),
    seen: (kind) => said('seen', kind),
    who: (kind, id) => (typeof id === 'string' && names[id]) || (/^[a-z]+$/.test(kind) ? said('by', kind) : kind),
    name: (id) => names[id] ?? '',
    moment: (iso) => moment.format(new Date(iso)),
    day: (iso) => day.format(new Date(iso)),
    yesNo: (value) => t(yes(value)),
    form: (begun, isSent) => t('form', { begun, isSent: yes(isSent) }),
    private: (isIn) => t('private', { isIn: yes(isIn) }),
    cut: (parts) => t('cut', { parts: list.format(parts) }),
    none: (parts) => t('none', { parts: list.format(parts) }),
  }
}
