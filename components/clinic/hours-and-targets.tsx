import { useTranslations } from 'next-intl'
import { TextInput } from '@/components/ui/text-input'
import { Textarea } from '@/components/ui/textarea'
import { weekdays } from '@/lib/clinics/weekdays'
import { type Tier, tiers } from '@/lib/triage/urgency'
import { HoursFields } from './hours-fields'
import { SettingsSection } from './settings-section'
import type { SettingsFields } from './settings-fields'

const unitOf: Readonly<Record<Tier, 'minutes' | 'workingDays'>> = {
  EMERGENCY: 'minutes',
  URGENT: 'minutes',
  SOON: 'workingDays',
  ROUTINE: 'workingDays',
}

/** When somebody is there, and how soon each tier is looked at within those hours. */
export function HoursAndTargets({ errorOf, field, valueOf }: SettingsFields) {
  const t = useTranslations('settings')
  return (
    <>
      <SettingsSection title={t('hours')} hint={t('hoursHint')}>
        <HoursFields error={errorOf('hours')} valueOf={valueOf} days={[...weekdays.slice(1), weekdays[0]]} />
        <Textarea
          {...field('holidays')}
          label={t('holidays')}
          hint={t('holidaysHint')}
          error={errorOf('holidays')}
          rows={4}
        />
      </SettingsSection>
      <SettingsSection title={t('targets')} hint={t('targetsHint')} error={errorOf('targets')}>
        {tiers.map((tier) => (
          <TextInput
            key={tier}
            {...field(`target_${tier}`)}
            label={t(`target.${tier}`)}
            inputMode="numeric"
            suffix={t(`unit.${unitOf[tier]}`)}
            width={4}
          />
        ))}
      </SettingsSection>
    </>
  )
}
