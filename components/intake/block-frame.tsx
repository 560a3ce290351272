import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { telHref } from '@/components/shell/call-link'
import { Button } from '@/components/ui/button'
import type { BlockView } from '@/lib/intake/page-view'
import { ReadAloud } from './read-aloud'
import { spokenText } from './spoken-text'

interface BlockFrameProps {
  readonly block: BlockView
  /** Takes over what was said last time; absent where there is nothing to take over. */
  readonly sayAgain: (() => void) | undefined
  /** The clinic's: free text is read later, and a sign cannot wait. */
  readonly phone: string
  /** Whether the page's questions can be read out. */
  readonly isSpoken: boolean
  readonly children: ReactNode
}

/** What stands around every question: its language, the answer of last time, and a voice. */
export function BlockFrame({ block, sayAgain, phone, isSpoken, children }: BlockFrameProps) {
  const t = useTranslations('intake')
  const lang = block.kind === 'question' ? block.lang : undefined
  return (
    <div>
      {lang ? <p className="mb-2 text-small text-muted">{t('inEnglish')}</p> : null}
      <div lang={lang}>
        {block.lastTime && sayAgain ? (
          <div className="mb-3 border-s-4 border-accent bg-tint px-4 py-3">
            <p>{t('lastTime', { words: block.lastTime.words })}</p>
            <Button
              type="submit"
              name="intent"
              value={`same:${block.field}`}
              variant="secondary"
              aria-label={t('lastTimeAbout', { question: block.ask })}
              onClick={(event) => {
                event.preventDefault()
                sayAgain()
              }}
            >
              {t('lastTimeSame')}
            </Button>
          </div>
        ) : null}
        <div className={isSpoken ? 'spoken' : undefined}>
          {isSpoken ? <ReadAloud about={block.ask} text={spokenText(block)} lang={lang} /> : null}
          {children}
        </div>
        {block.kind === 'question' && block.as === 'text' ? (
          <p className="mt-2 text-small text-muted">
            {t.rich('besideText', {
              phone,
              call: (number) => (
                <a href={telHref(phone)} className="whitespace-nowrap">
                  {number}
                </a>
              ),
            })}
          </p>
        ) : null}
        {block.kind === 'question' && block.isHeldBack ? (
          <p className="mt-2 text-small text-muted">{t('heldBack')}</p>
        ) : null}
      </div>
    </div>
  )
}
