import { useTranslations } from 'next-intl'
import { TextInput } from '@/components/ui/text-input'
import { type Tier, tiers } from '@/lib/triage/urgency'
import type { SettingsFields } from './settings-fields'

const unitOf: Readonly<Record<Tier, 'minutes' | 'workingDays'>> = {
  EMERGENCY: 'minutes',
  URGENT: 'minutes',
  SOON: 'workingDays',
  ROUTINE: 'workingDays',
}

interface TierAmountsProps extends Pick<SettingsFields, 'errorOf' | 'field'> {
  /** Its fields are called `<name>_<tier>`. */
  readonly name: 'targets' | 'callAgain'
}

/** A time for each tier, in the units that its target has. */
export function TierAmounts({ errorOf, field, name }: TierAmountsProps) {
  const t = useTranslations('settings')
  return tiers.map((tier) => (
    <TextInput
      key={tier}
      {...field(`${name}_${tier}`)}
      label={t(`target.${tier}`)}
      error={errorOf(`${name}_${tier}`)}
      inputMode="numeric"
      suffix={t(`unit.${unitOf[tier]}`)}
      width={4}
    />
  ))
}
