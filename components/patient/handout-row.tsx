import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/form/action-form'
import type { FormAction } from '@/components/form/use-action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextLink } from '@/components/ui/text-link'
import { Tag } from '@/components/ui/tag'
import type { SaidOfDay } from '@/lib/exercises/days'

interface HandoutRowProps {
  readonly handout: {
    readonly id: string
    readonly title: string
    readonly personalLine?: string
    readonly state: 'new' | 'opened' | 'read'
    /** What was said of today's exercises; none where it tells none. */
    readonly exercises?: SaidOfDay | 'nothing' | null
  }
  readonly open: FormAction
}

/** Opening is a press and not a link, because pages are also fetched by programs that nobody reads with. */
export function HandoutRow({ handout, open }: HandoutRowProps) {
  const t = useTranslations('home')
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 border-b border-rule py-4">
      <div className="min-w-0 flex-1 basis-60">
        <p className="font-semibold">{handout.title}</p>
        {handout.personalLine ? (
          <p className="line-clamp-3 text-muted">{t('from', { line: handout.personalLine })}</p>
        ) : null}
        <p className="mt-1">
          <Tag strong={handout.state === 'new'}>{t(`state.${handout.state}`)}</Tag>
        </p>
        {handout.exercises && handout.state !== 'new' ? (
          <p className="mt-1">
            <TextLink href={`/my/handouts/${handout.id}#days`} className="inline-flex min-h-12 items-center">
              {t(`exercises.${handout.exercises}`)}
            </TextLink>
          </p>
        ) : null}
      </div>
      <ActionForm action={open} fields={{ assignmentId: handout.id }}>
        <SubmitButton
          variant="secondary"
          pendingLabel={t('readIt')}
          aria-label={t('readWhat', { title: handout.title })}
        >
          {t('readIt')}
        </SubmitButton>
      </ActionForm>
    </li>
  )
}
