import { useTranslations } from 'next-intl'
import { ActOn } from '@/components/form/act-on'
import type { FormAction } from '@/components/form/use-action-form'
import { Disclosure } from '@/components/ui/disclosure'
import type { Group } from '@/lib/clinics/group'
import { GroupForm, type GroupFormProps } from './group-form'

interface GroupListProps extends Pick<GroupFormProps, 'colleagues' | 'save'> {
  readonly groups: readonly Group[]
  readonly putAway: FormAction
}

/** The groups that stand, with who is in them: each can be changed, or put away. */
export function GroupList({ groups, colleagues, save, putAway }: GroupListProps) {
  const t = useTranslations('groups')
  return (
    <ul className="border-t border-rule">
      {groups.map((group) => {
        const { id, revision, name, memberIds } = group
        const members = colleagues.filter((each) => memberIds.includes(each.id))
        return (
          <li key={id} className="border-b border-rule py-3">
            <p className="font-semibold wrap-anywhere">{name}</p>
            <p className="max-w-prose wrap-anywhere text-muted">
              {members.length === 0 ? t('empty') : members.map((each) => each.name).join(', ')}
            </p>
            <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
              <Disclosure summary={t('change', { name })}>
                <GroupForm key={`${String(revision)} ${memberIds.join(' ')}`} {...{ group, colleagues, save }} />
              </Disclosure>
              <ActOn action={putAway} fields={{ groupId: id }} label={t('putAway')} name={name} />
            </div>
          </li>
        )
      })}
    </ul>
  )
}

interface GroupsPutAwayProps {
  readonly groups: readonly Group[]
  readonly bringBack: FormAction
}

/** What was put away, and may come back. */
export function GroupsPutAway({ groups, bringBack }: GroupsPutAwayProps) {
  const t = useTranslations('groups')
  if (groups.length === 0) return null
  return (
    <Disclosure summary={t('putAway')}>
      <ul>
        {groups.map(({ id, name }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-1">
            <span className="font-semibold wrap-anywhere">{name}</span>
            <ActOn action={bringBack} fields={{ groupId: id }} label={t('bringBack')} name={name} />
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
