import { type RecordFile, toldRecord } from '@/lib/cases/told-record'
import type { RecordOnPaper } from '@/lib/leaflet/record'
import { fullName } from '@/lib/patients/name'
import { recordTranslator, recordWords } from './record-words'

interface Exported {
  readonly file: object
  readonly timeZone: string
  readonly region: 'US' | 'UK'
  readonly now: Date
}

/** The file for another system, in words. */
export function recordOnPaper({ file, timeZone, region, now }: Exported): RecordOnPaper {
  const written = JSON.parse(JSON.stringify(file)) as RecordFile
  const t = recordTranslator()
  const { patient, staff, clinic } = written
  const name = fullName(patient as unknown as Parameters<typeof fullName>[0])
  const date = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone }).format(now)
  return {
    title: t('recordPaper.title', { name }),
    head: t('recordPaper.head', { name, number: String(patient['recordNumber']), date }),
    clinic: { name: clinic, region },
    lang: 'en',
    blocks: toldRecord(written, recordWords({ timeZone, names: staff })),
    unprinted: t('recordPaper.unprinted'),
    page: (page, of) => t('handout.page', { page, of }),
  }
}
