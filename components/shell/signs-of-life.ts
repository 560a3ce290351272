/** What somebody does who is there; a press that a screen reader makes is a click alone. */
const signs = ['keydown', 'input', 'pointerdown', 'click', 'wheel', 'touchstart'] as const

export function onSignsOfLife(act: () => void): () => void {
  for (const sign of signs) window.addEventListener(sign, act, { passive: true })
  return () => {
    for (const sign of signs) window.removeEventListener(sign, act)
  }
}
