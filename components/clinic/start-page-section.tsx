import { useTranslations } from 'next-intl'
import { buttonClass } from '@/components/ui/button-look'
import { CopyField } from '@/components/ui/copy-field'
import type { SettingsFields } from './settings-fields'
import { SettingsSection } from './settings-section'
import { StartAddressInput } from './start-address-input'

interface StartPageSectionProps extends Pick<SettingsFields, 'errorOf' | 'field'> {
  /** The whole address, where there is such a page. */
  readonly startPage: string | null
}

/** The page by which whoever has no link comes in. */
export function StartPageSection({ errorOf, field, startPage }: StartPageSectionProps) {
  const t = useTranslations('settings')
  return (
    <SettingsSection title={t('startLink')}>
      <StartAddressInput errorOf={errorOf} field={field} />
      {startPage === null ? null : (
        <>
          <CopyField
            id="startPage"
            label={t('startWhole')}
            hint={t('startLinkHint')}
            value={startPage}
            copyLabel={t('copy')}
            copiedLabel={t('copied')}
          />
          <p>
            <a href="/settings/poster" download="" className={buttonClass('secondary')}>
              {t('startPoster')}
            </a>
          </p>
        </>
      )}
    </SettingsSection>
  )
}
