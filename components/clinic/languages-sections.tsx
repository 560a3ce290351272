import { useTranslations } from 'next-intl'
import { PickRow } from '@/components/ui/pick-row'
import { Textarea } from '@/components/ui/textarea'
import { chosenLanguages } from '@/lib/forms/settings-fields'
import { locales } from '@/lib/intake/questionnaire'
import { englishName } from '@/lib/web/language-names'
import { SettingsSection } from './settings-section'
import type { SettingsFields } from './settings-fields'

/** Its words are out of sight while a language is off, and kept for when it is on again; without a script too. */
const hiddenWhileOff = (locale: string) =>
  `form:not(:has(#language-${locale}:checked)) [data-welcome='${locale}'] { display: none }`

/** What else its patients may read in, and its own words to them in each language. */
export function LanguagesSections({ errorOf, field, valueOf }: SettingsFields) {
  const t = useTranslations('settings')
  return (
    <>
      <SettingsSection title={t('languages')} hint={t('languagesHint')} error={errorOf('languages')}>
        <div className="pick-list">
          {chosenLanguages.map((locale) => (
            <PickRow
              key={locale}
              type="checkbox"
              id={`language-${locale}`}
              name={`language_${locale}`}
              value="yes"
              label={t('languageToo', { language: englishName(locale) })}
              defaultChecked={valueOf(`language_${locale}`) === 'yes'}
            />
          ))}
        </div>
      </SettingsSection>
      <SettingsSection title={t('welcome')} hint={t('welcomeHint')}>
        <style>{chosenLanguages.map(hiddenWhileOff).join('\n')}</style>
        {locales.map((locale) => (
          <div key={locale} data-welcome={locale}>
            <Textarea
              {...field(`welcome_${locale}`)}
              label={t('welcomeIn', { language: englishName(locale) })}
              error={errorOf(`welcome_${locale}`)}
              lang={locale}
              maxLength={600}
              rows={3}
            />
          </div>
        ))}
      </SettingsSection>
    </>
  )
}
