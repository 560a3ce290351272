import { useTranslations } from 'next-intl'
import { SubmitButton } from '@/components/ui/submit-button'
import type { HelpLines } from '@/lib/content/help-lines'
import type { InterruptWithCard } from '@/lib/pathways/desk-card'
import { InterruptPanel } from './interrupt-panel'

interface ReadFirstProps {
  readonly interrupt: InterruptWithCard
  readonly clinic: { readonly name: string; readonly phone: string }
  readonly help: HelpLines
  /** The control with the answer that raised it. */
  readonly fixId: string | null
}

/** What to do now, in the form whose answer raised it: it is read, or the answer was a slip. */
export function ReadFirst({ interrupt, clinic, help, fixId }: ReadFirstProps) {
  const t = useTranslations('question')
  const sending = useTranslations('form')('sending')
  return (
    <div className="my-4">
      <InterruptPanel interrupt={interrupt} help={help} clinic={clinic}>
        <input type="hidden" name="advice" value={interrupt.advice} />
        <div className="flex flex-col items-start gap-3">
          <SubmitButton name="intent" value="acknowledge" variant="secondary" pendingLabel={sending}>
            {t('acknowledge')}
          </SubmitButton>
          {fixId ? <a href={`#${fixId}`}>{t('slip')}</a> : null}
        </div>
      </InterruptPanel>
    </div>
  )
}
