import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { SubmitButton } from '@/components/ui/submit-button'
import { emergencyReplies, type EmergencyReply } from '@/lib/intake/emergency-reply'
import { spokenTo } from '@/lib/intake/spoken-to'
import type { HandoverAdvice } from '@/lib/triage/interrupt'

interface EmergencyRepliesProps {
  readonly advice: HandoverAdvice
  readonly clinicName: string
  /** The patient's first name, where somebody else is spoken to. */
  readonly about: string | null
  /** Of how many signs it is said that one was ticked by mistake. */
  readonly signs: number
  /** What was said already, and when, in words. */
  readonly said?: { readonly reply: EmergencyReply; readonly time: string } | null
}

/**
 * What the patient says they do now: a press each, and the clinic sees it. None of them is the way on, and whoever waits for
 * an ambulance is not offered to go.
 */
export function EmergencyReplies({ advice, clinicName, about, signs, said = null }: EmergencyRepliesProps) {
  const t = useTranslations('intake.interrupt')
  const sending = useTranslations('form')('sending')
  const to = spokenTo(about)
  const wordsOf = (reply: EmergencyReply) =>
    t(reply === 'mistake' && signs > 1 ? 'reply.oneMistake' : `reply.${reply}`, to)
  return (
    <div role="group" aria-labelledby="reply-title" data-print="no" className="border-t border-rule pt-4">
      <input type="hidden" name="advice" value={advice} />
      <p id="reply-title" className="font-bold">
        {said ? t(`said.${said.reply}`, { ...to, time: said.time }) : t('replyTitle')}
      </p>
      <p className="text-muted">{said ? t('saidHint') : t('replyHint', { clinic: clinicName })}</p>
      <Choices>
        {emergencyReplies
          .filter((reply) => reply !== said?.reply && !(advice === 'ambulance' && reply === 'going'))
          .map((reply) => (
            <SubmitButton
              key={reply}
              name="intent"
              value={`reply:${reply}`}
              variant={reply === 'mistake' ? 'quiet' : 'secondary'}
              pendingLabel={sending}
            >
              {wordsOf(reply)}
            </SubmitButton>
          ))}
      </Choices>
    </div>
  )
}

const Choices = ({ children }: { readonly children: ReactNode }) => (
  <div className="mt-3 flex flex-col gap-3 sm:flex-row sm:flex-wrap">{children}</div>
)
