import { type RecordFile, toldRecord } from '@/lib/cases/told-record'
import type { Named } from '@/lib/cases/told-value'
import type { Locale } from '@/lib/intake/questionnaire'
import type { RecordOnPaper } from '@/lib/leaflet/record'
import { fullName } from '@/lib/patients/name'
import { recordTranslator, recordWords } from './record-words'

interface Exported {
  readonly file: object
  /** The patient's. */
  readonly locale: Locale
  readonly named: Named
  readonly timeZone: string
  readonly region: 'US' | 'UK'
  readonly now: Date
}

/** The file for another system, in words. */
export function recordOnPaper({ file, locale, named, timeZone, region, now }: Exported): RecordOnPaper {
  const written = JSON.parse(JSON.stringify(file)) as RecordFile
  const t = recordTranslator(locale)
  const { patient, staff, clinic } = written
  const name = fullName(patient as unknown as Parameters<typeof fullName>[0])
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).format(now)
  return {
    title: t('title', { name }),
    head: t('head', { name, number: String(patient['recordNumber']), date }),
    clinic: { name: clinic, region },
    lang: locale,
    blocks: toldRecord(written, recordWords({ locale, timeZone, named, names: staff })),
    unprinted: t('unprinted'),
    page: (page, of) => t('page', { page, of }),
  }
}
