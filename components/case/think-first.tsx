import { useTranslations } from 'next-intl'
import { Fieldset } from '@/components/ui/fieldset'
import { PickRow } from '@/components/ui/pick-row'
import { ShownReasons } from './shown-reasons'

interface ThinkFirstProps {
  readonly id: string
  readonly cautions: readonly string[]
  readonly error: string | undefined
}

/** What speaks against what is about to be given, and that it was thought of. */
export function ThinkFirst({ id, cautions, error }: ThinkFirstProps) {
  const t = useTranslations('case')
  const label = t('planned.thoughtOf')
  if (cautions.length === 0 && !error) return null
  return (
    <Fieldset id={id} label={label} legendHidden error={error}>
      <PickRow
        type="checkbox"
        id={id}
        name="thoughtOf"
        value="yes"
        label={label}
        hint={cautions.map((reason) => (
          <strong key={reason} className="block text-ink">
            {t('choices.think', { reason })}
          </strong>
        ))}
        invalid={error !== undefined}
      />
      <ShownReasons name="shown" reasons={cautions} />
    </Fieldset>
  )
}
