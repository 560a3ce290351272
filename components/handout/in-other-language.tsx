import { useLocale, useTranslations } from 'next-intl'
import { Callable } from '@/components/shell/callable'
import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/lib/intake/questionnaire'
import { nameIn } from '@/lib/web/language-names'

interface InOtherLanguageProps {
  readonly written: Locale
  readonly phone: string
}

/** For whoever is sent a leaflet that does not exist in the language of the page around it. */
export function InOtherLanguage({ written, phone }: InOtherLanguageProps) {
  const spoken = useLocale()
  const t = useTranslations('handout')
  if (written === spoken) return null
  return (
    <div className="mb-6">
      <Notice role="note">
        <Callable text={t('inOther', { language: nameIn(spoken, written), phone })} numbers={[phone]} />
      </Notice>
    </div>
  )
}
