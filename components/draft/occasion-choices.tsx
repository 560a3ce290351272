import { useTranslations } from 'next-intl'
import { Disclosure } from '@/components/ui/disclosure'
import { Fieldset } from '@/components/ui/fieldset'
import { PickRow } from '@/components/ui/pick-row'
import { type OccasionGroup, occasionGroups } from '@/lib/handouts/occasions'

export interface ChosenFrom {
  readonly id: string
  readonly group: OccasionGroup
  readonly reason: string
  /** It can only speak against one. */
  readonly isCaution: boolean
}

interface OccasionChoicesProps {
  readonly name: 'suggestedFor' | 'cautionedFor'
  readonly occasions: readonly ChosenFrom[]
  readonly ticked: readonly string[]
  /** The reasons of Keel's own that it was made of: they stay. */
  readonly asKeels: readonly string[]
  readonly error: string | undefined
}

/** When it is suggested, or what speaks against it: ticked from a closed list, open where something is. */
export function OccasionChoices({ name, occasions, ticked, asKeels, error }: OccasionChoicesProps) {
  const t = useTranslations('writing.occasions')
  const offered = occasions.filter(({ isCaution }) => name === 'cautionedFor' || !isCaution)
  const count = offered.filter(({ id }) => ticked.includes(id)).length
  return (
    <Disclosure summary={t('summary', { name, count })} open={count > 0 || error !== undefined}>
      <Fieldset id={name} label={t(name)} legendHidden hint={t(`${name}Hint`)} error={error}>
        {asKeels.length > 0 ? (
          <div className="mt-2">
            <p className="text-small font-semibold">{t('asKeels')}</p>
            <ul className="list-disc ps-5">
              {asKeels.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </div>
        ) : null}
        <div className="gap-x-6 sm:columns-2">
          {occasionGroups.map((group) => (
            <Group key={group} {...{ name, group, ticked }} offered={offered.filter((each) => each.group === group)} />
          ))}
        </div>
      </Fieldset>
    </Disclosure>
  )
}

interface GroupProps extends Pick<OccasionChoicesProps, 'name' | 'ticked'> {
  readonly group: OccasionGroup
  readonly offered: readonly ChosenFrom[]
}

function Group({ name, group, ticked, offered }: GroupProps) {
  const t = useTranslations('writing.occasions')
  if (offered.length === 0) return null
  return (
    <div className="mb-3 break-inside-avoid">
      <p className="text-small font-semibold">{t(`group.${group}`)}</p>
      {offered.map(({ id, reason }) => (
        <PickRow
          key={id}
          type="checkbox"
          id={`${name}-${id}`}
          name={name}
          value={id}
          label={reason}
          defaultChecked={ticked.includes(id)}
        />
      ))}
    </div>
  )
}
