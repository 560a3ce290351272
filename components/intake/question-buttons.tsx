import { useTranslations } from 'next-intl'
import { Actions } from '@/components/ui/actions'
import { buttonClass } from '@/components/ui/button-look'
import { SubmitButton } from '@/components/ui/submit-button'

interface ButtonsProps {
  readonly isInterrupted: boolean
  readonly canSkip: boolean
}

/** Each posts the whole page. Nothing goes on past an interrupt that was not read. */
export function Buttons({ isInterrupted, canSkip }: ButtonsProps) {
  const t = useTranslations('question')
  const sending = useTranslations('form')('sending')
  return (
    <Actions>
      {isInterrupted ? (
        <a href="#interrupt-title" className={buttonClass('primary')}>
          {t('readFirst')}
        </a>
      ) : (
        <SubmitButton name="intent" value="continue" pendingLabel={sending}>
          {t('save')}
        </SubmitButton>
      )}
      {canSkip ? (
        <SubmitButton name="intent" value="skip" variant="secondary" pendingLabel={sending}>
          {t('skip')}
        </SubmitButton>
      ) : null}
      <SubmitButton name="intent" value="back" variant="quiet" pendingLabel={sending}>
        {t('back')}
      </SubmitButton>
    </Actions>
  )
}
