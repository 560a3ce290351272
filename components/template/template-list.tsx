import { useTranslations } from 'next-intl'
import { ActOn } from '@/components/form/act-on'
import type { FormAction } from '@/components/form/use-action-form'
import { Disclosure } from '@/components/ui/disclosure'
import type { Template } from '@/lib/cases/template'
import { TemplateForm } from './template-form'

interface TemplateListProps {
  readonly templates: readonly Template[]
  readonly save: FormAction
  readonly archive: FormAction
}

/** What is offered on cases: each can be changed, or put away. */
export function TemplateList({ templates, save, archive }: TemplateListProps) {
  const t = useTranslations('templates')
  return (
    <ul className="border-t border-rule">
      {templates.map((template) => {
        const { id, name, kind, words } = template
        return (
          <li key={id} className="border-b border-rule py-3">
            <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
              <span className="font-semibold wrap-anywhere">{name}</span>
              <span className="text-small text-muted">{t(`kinds.${kind}`)}</span>
            </p>
            <p className="line-clamp-3 max-w-prose wrap-anywhere whitespace-pre-line text-muted">{words}</p>
            <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
              <TemplateForm summary={t('change', { name })} {...{ template, save }} />
              <ActOn action={archive} fields={{ templateId: id }} label={t('archive')} name={name} />
            </div>
          </li>
        )
      })}
    </ul>
  )
}

interface ArchivedProps {
  readonly templates: readonly Template[]
  readonly restore: FormAction
}

/** What was put away, and may come back. */
export function ArchivedTemplates({ templates, restore }: ArchivedProps) {
  const t = useTranslations('templates')
  if (templates.length === 0) return null
  return (
    <Disclosure summary={t('archived')}>
      <ul>
        {templates.map(({ id, name, kind }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-1">
            <span className="font-semibold wrap-anywhere">{name}</span>
            <span className="text-small text-muted">{t(`kinds.${kind}`)}</span>
            <ActOn action={restore} fields={{ templateId: id }} label={t('restore')} name={name} />
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
