import { createTranslator } from 'next-intl'
import { helpLines } from '@/lib/content/help-lines'
import { messages } from '@/lib/content/messages/messages'
import type { Locale } from '@/lib/intake/questionnaire'
import type { Leaflet, LeafletWords } from '@/lib/leaflet/leaflet'

interface Sent {
  readonly at: Date
  readonly from: string | null
  readonly personalLine: string
  /** Where the square code leads; none where nothing would open. */
  readonly address: string | null
  /** It is handed over on paper, and the code opens it. */
  readonly isHandedOver?: boolean
}

export interface Printed extends Pick<Leaflet, 'title' | 'body' | 'pictures' | 'clinic'> {
  /** The exercises that it tells. */
  readonly drawn: Leaflet['exercises']
  readonly locale: Locale
  readonly version: number
  readonly reviewedOn: string
  readonly sources: readonly { readonly title: string }[]
  /** Exercises that were put together for this patient alone: then on `reviewedOn`. */
  readonly isPlan: boolean
  readonly timeZone: string
  /** None: a preview, which was sent to nobody. */
  readonly sent: Sent | null
}

const translate = (locale: Locale) => createTranslator({ locale, messages: messages[locale], timeZone: 'UTC' })

/** What stands on paper around a handout, in the language that the handout is in. */
export function leafletWords({
  locale,
  clinic,
  version,
  reviewedOn,
  sources,
  isPlan,
  timeZone,
  sent,
}: Omit<Printed, 'pictures' | 'drawn'>): LeafletWords {
  const t = translate(locale)
  const day = (at: Date, zone: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: zone }).format(at)
  const dated = day(new Date(reviewedOn), 'UTC')
  const help = helpLines(clinic.region)
  const lines = help.crisis
    .map(({ id, number }) => {
      const name = t(`intake.interrupt.line.${id}`)
      return id === 'us-988' ? name : `${name} (${number})`
    })
    .join('; ')
  const by = sent && { clinic: clinic.name, date: day(sent.at, timeZone) }
  return {
    above: by && (sent.from ? t('handout.fromPerson', { ...by, name: sent.from }) : t('handout.fromClinic', by)),
    call: t('handout.call', { phone: clinic.phone }),
    numbers: t('handout.numbers'),
    lines: [
      t('handout.numberClinic', { clinic: clinic.name, phone: clinic.phone }),
      t('handout.numberEmergency', { number: help.emergency }),
      t('handout.numberCrisis', { lines }),
    ],
    square: t(sent?.isHandedOver ? 'paper.square' : 'handout.square'),
    scan: sent?.isHandedOver ? t('paper.scan') : '',
    version: isPlan
      ? t('handout.composed', { name: sent?.from ?? clinic.name, date: dated })
      : t('handout.version', { version, date: dated }),
    sources: sourcesIn(t('handout.sources'), sources),
    unprinted: t('handout.unprinted'),
    page: (page, of) => t('handout.page', { page, of }),
    week: weekWords(locale, clinic.region),
  }
}

/** With what each is about, and by who said it and when alone. */
function sourcesIn(title: string, sources: Printed['sources']): readonly string[] {
  const full = sources.map((source) => source.title)
  const short = full.map((each) => each.replace(/:\s.*$/s, ''))
  return sources.length > 0 ? [full, short].map((each) => `${title}: ${[...new Set(each)].join('; ')}`) : []
}

/** A Sunday and the days after it. */
const week = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2026, 10, 1 + day)))

/** The days of a week, from the first of it where the clinic is. */
export function weekWords(locale: Locale, region: Leaflet['clinic']['region']): LeafletWords['week'] {
  const short = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' })
  const [sunday = '', ...others] = week.map((day) => short.format(day))
  const days = region === 'US' ? [sunday, ...others] : [...others, sunday]
  return { label: translate(locale)('handout.days.tick'), days }
}
