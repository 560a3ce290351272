import { useTranslations } from 'next-intl'
import { ActOn } from '@/components/form/act-on'
import type { FormAction } from '@/components/form/use-action-form'
import { TextLink } from '@/components/ui/text-link'

interface NamedPlanListProps {
  readonly plans: readonly { readonly id: string; readonly name: string; readonly exercises: readonly string[] }[]
  /** The page's own address. */
  readonly at: string
  readonly remove: FormAction
}

/** The clinic's plans: each can be changed, or removed. */
export function NamedPlanList({ plans, at, remove }: NamedPlanListProps) {
  const t = useTranslations('namedPlans')
  return (
    <ul className="border-t border-rule">
      {plans.map(({ id, name, exercises }) => (
        <li key={id} className="border-b border-rule py-3">
          <p className="font-semibold wrap-anywhere">{name}</p>
          <p className="text-muted">{exercises.join(' · ')}</p>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <TextLink href={`${at}?from=${id}#compose`} className="inline-flex min-h-(--target) items-center">
              {t('change')}
              <span className="sr-only">: {name}</span>
            </TextLink>
            <ActOn action={remove} fields={{ namedPlanId: id }} label={t('remove')} name={name} />
          </div>
        </li>
      ))}
    </ul>
  )
}
