/** A loudspeaker, or the sign to stop one. */
export function VoiceMark({ isSpeaking = false }: { readonly isSpeaking?: boolean }) {
  return (
    <svg viewBox="0 0 20 20" className="size-[1.1em] flex-none" aria-hidden="true" fill="currentColor">
      {isSpeaking ? (
        <path d="M4 4h12v12H4z" />
      ) : (
        <path d="M3 7.5h3.2L11 3.4v13.2L6.2 12.5H3zM13 6.2a5 5 0 0 1 0 7.6v-1.9a3 3 0 0 0 0-3.8z" />
      )}
    </svg>
  )
}
