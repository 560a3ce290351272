import { getLocale, getTranslations } from 'next-intl/server'
import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/lib/intake/questionnaire'
import { nameIn } from '@/lib/web/language-names'

interface InOtherLanguageProps {
  readonly written: Locale
  readonly phone: string
}

/** For whoever is sent a leaflet that does not exist in the language of the page around it. */
export async function InOtherLanguage({ written, phone }: InOtherLanguageProps) {
  const spoken = await getLocale()
  if (written === spoken) return null
  const t = await getTranslations('handout')
  return (
    <div className="mb-6">
      <Notice role="note">{t('inOther', { language: nameIn(spoken, written), phone })}</Notice>
    </div>
  )
}
