import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/form/action-form'
import type { FormAction } from '@/components/form/use-action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { VisuallyHidden } from '@/components/ui/visually-hidden'

interface StarButtonProps {
  readonly handout: { readonly id: string; readonly title: string; readonly isStarred: boolean }
  readonly star: FormAction
}

/** Says how it is, and is pressed for the other: a second press of an old page changes nothing. */
export function StarButton({ handout: { id, title, isStarred }, star: action }: StarButtonProps) {
  const t = useTranslations('handouts')
  const star = (
    <>
      <svg viewBox="0 0 24 24" aria-hidden className="size-[1.2em] shrink-0">
        <path
          d="M12 2.5l2.9 6.2 6.7.8-5 4.6 1.4 6.7-6-3.4-6 3.4 1.4-6.7-5-4.6 6.7-.8z"
          fill={isStarred ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="1.6"
          strokeLinejoin="round"
        />
      </svg>
      <VisuallyHidden>{t('star', { title })}</VisuallyHidden>
    </>
  )
  return (
    <ActionForm action={action} fields={{ handout: id, isStarred: isStarred ? 'no' : 'yes' }}>
      {/* A word in its place would move the row. */}
      <SubmitButton variant="quiet" pendingLabel={star} aria-pressed={isStarred}>
        {star}
      </SubmitButton>
    </ActionForm>
  )
}
