import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { HandoutChoice } from '@/components/case/handout-choice'
import { libraryView } from '@/lib/cases/library-view'
import { library } from '@/lib/content/handouts/library'
import messages from '@/lib/content/messages/en/clinic.json'
import { type PublishedOwn, shelves } from '@/lib/handouts/shelves'
import type { Locale } from '@/lib/intake/questionnaire'

const own: PublishedOwn = {
  ...{ id: 'own', version: 1, reviewedOn: '2026-11-27', retiredAt: null, adapts: 'h7', adaptsVersion: 1 },
  shelf: {
    ...{ about: 'x', askedFor: '', topic: '', titles: { en: 'Our tablets' }, sources: [], ticked: [], reviewMonths: 6 },
    ...{ grade: null, minutes: 2, suggestedFor: [], cautionedFor: [] },
  },
}
const around = { weighed: [], handouts: [], planned: [], starred: [], often: [] }
const [choice] = libraryView(shelves(library, [own], []), null, around).filter(({ id }) => id === 'h14')

const said = (locale: Locale) =>
  choice &&
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={{ case: messages.case }}>
      <HandoutChoice
        {...{ choice, locale, previewAt: '/', isTicked: false, isHidden: false, isLean: false }}
        kept={{ goesWith: null, line: '', lineError: undefined }}
      />
    </NextIntlClientProvider>,
  )

it('says of what goes with it the language that it has, where they read another', () => {
  expect(said('es')).toContain('With it, because it speaks of it: Our tablets (only in English)')
  expect(said('en')).toContain('With it, because it speaks of it: Our tablets</')
})
