import { useTranslations } from 'next-intl'
import { PickRow } from '@/components/ui/pick-row'
import { pathwaysField } from '@/lib/forms/settings-fields'
import { SettingsSection } from './settings-section'
import type { SettingsFields } from './settings-fields'

interface PathwaysSectionProps extends SettingsFields {
  /** What Keel can ask about. */
  readonly pathways: readonly { readonly id: string; readonly name: string }[]
}

/** The complaints that the clinic asks about. */
export function PathwaysSection({ errorOf, valueOf, pathways }: PathwaysSectionProps) {
  const t = useTranslations('settings')
  if (pathways.length < 2) return null
  return (
    <SettingsSection title={t('pathways')} hint={t('pathwaysHint')} error={errorOf(pathwaysField)}>
      <div className="pick-list">
        {pathways.map(({ id, name }, index) => (
          <PickRow
            key={id}
            type="checkbox"
            id={index === 0 ? pathwaysField : `${pathwaysField}-${id}`}
            name={pathwaysField}
            value={id}
            label={name}
            defaultChecked={valueOf(pathwaysField).split(' ').includes(id)}
          />
        ))}
      </div>
    </SettingsSection>
  )
}
