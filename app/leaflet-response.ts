import { createTranslator } from 'next-intl'
import { helpLines } from '@/lib/content/help-lines'
import { messages } from '@/lib/content/messages/messages'
import type { Locale } from '@/lib/intake/questionnaire'
import type { Leaflet } from '@/lib/leaflet/leaflet'
import { leafletPdf } from '@/lib/leaflet/write-leaflet'
import { fileName } from './file-name'
import { photosIn } from './photos-in'
import { squareOf } from './square-of'

interface Sent {
  readonly at: Date
  readonly from: string | null
  readonly personalLine: string
  readonly address: string
}

interface Printed extends Pick<Leaflet, 'title' | 'body' | 'pictures' | 'clinic'> {
  readonly locale: Locale
  readonly version: number
  readonly reviewedOn: string
  readonly timeZone: string
  /** A picture of the clinic's own; none for whoever may not see it. */
  readonly photoOf: (id: string) => Promise<Uint8Array | null>
  /** None: a preview, which was sent to nobody. */
  readonly sent: Sent | null
}

const translate = (locale: Locale) => createTranslator({ locale, messages: messages[locale], timeZone: 'UTC' })

/** What the page says around the handout, in the language that the handout is in. */
function wordsOf({ locale, clinic, version, reviewedOn, timeZone, sent }: Printed): Leaflet['words'] {
  const t = translate(locale)
  const day = (at: Date, zone: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: zone }).format(at)
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
    square: t('handout.square'),
    version: t('handout.version', { version, date: day(new Date(reviewedOn), 'UTC') }),
    page: (page, of) => t('handout.page', { page, of }),
  }
}

export async function leafletResponse(printed: Printed, type: string | null): Promise<Response> {
  const { title, body, pictures, clinic, locale, sent, photoOf } = printed
  const pdf = await leafletPdf({
    ...{ title, body, pictures, clinic, lang: locale },
    photos: await photosIn(body, photoOf),
    personalLine: sent?.personalLine ?? '',
    square: sent && squareOf(sent.address),
    isLarge: type === 'large',
    words: wordsOf(printed),
  })
  return new Response(new Uint8Array(pdf), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${fileName(title)}.pdf"`,
      'cache-control': 'no-store',
    },
  })
}
