import type { ReactNode, Ref } from 'react'
import { TierShape } from '@/components/clinical/tier-shape'

interface AdvicePanelProps {
  readonly isEmergency: boolean
  /** The first heading of a page of its own, or one beside the answer that raised it. */
  readonly level: 'h1' | 'h2'
  readonly title: string
  readonly lead: string
  /** For whoever moves the focus to it. */
  readonly heading?: Ref<HTMLHeadingElement>
  readonly isNeverPrinted?: boolean
  readonly children: ReactNode
}

/** What to do now, in a frame that nobody scrolls past. */
export function AdvicePanel({ isEmergency, level, title, lead, heading, isNeverPrinted, children }: AdvicePanelProps) {
  const Heading = level
  return (
    <section
      aria-labelledby="interrupt-title"
      data-print={isNeverPrinted ? 'no' : undefined}
      className={`border-3 bg-paper ${isEmergency ? 'border-emergency-fill' : 'border-accent'}`}
    >
      <Heading
        ref={heading}
        id="interrupt-title"
        tabIndex={-1}
        aria-describedby="interrupt-lead"
        className={`flex scroll-mt-14 items-start gap-3 px-4 py-3 text-[1.625rem] leading-tight font-bold sm:px-5 print:bg-transparent print:text-ink ${isEmergency ? 'bg-emergency-fill text-on-emergency' : 'bg-tint text-ink'}`}
      >
        {isEmergency ? <TierShape tier="EMERGENCY" className="mt-[0.1em] size-[1em]" /> : null}
        <span>{title}</span>
      </Heading>
      <div className="flex flex-col gap-5 px-4 py-5 sm:px-5">
        <p id="interrupt-lead">{lead}</p>
        {children}
      </div>
    </section>
  )
}
