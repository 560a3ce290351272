import { useTranslations } from 'next-intl'
import { Textarea } from '@/components/ui/textarea'
import { HoursFields } from './hours-fields'
import { SettingsSection } from './settings-section'
import type { SettingsFields } from './settings-fields'
import { TierAmounts } from './tier-amounts'

/** When somebody is there, and how soon each tier is looked at within those hours. */
export function HoursAndTargets({ errorOf, field, valueOf }: SettingsFields) {
  const t = useTranslations('settings')
  return (
    <>
      <SettingsSection title={t('hours')} hint={t('hoursHint')}>
        <HoursFields errorOf={errorOf} valueOf={valueOf} />
        <Textarea
          {...field('holidays')}
          label={t('holidays')}
          hint={t('holidaysHint')}
          error={errorOf('holidays')}
          rows={4}
        />
      </SettingsSection>
      <SettingsSection title={t('targets')} hint={t('targetsHint')}>
        <TierAmounts errorOf={errorOf} field={field} name="targets" />
      </SettingsSection>
    </>
  )
}
