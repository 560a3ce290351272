import { useEffect, useState } from 'react'
import { typeInto } from './type-into'
import { useMounted } from './use-mounted'

/**
 * What was typed into a text area before the scripts had begun. React gives one that was drawn with words those words again
 * as it takes hold of it, so what stands there is looked at right before, and typed once more right after.
 */
export function useEarlyWords(id: string): void {
  const isDrawnByServer = !useMounted()
  const [early] = useState(() => (isDrawnByServer && typeof document === 'object' ? typedInto(id) : null))
  useEffect(() => {
    const area = areaOf(id)
    if (area && early !== null && area.value !== early) typeInto(area, early)
  }, [id, early])
}

const areaOf = (id: string): HTMLTextAreaElement | null => {
  const found = document.getElementById(id)
  return found instanceof HTMLTextAreaElement ? found : null
}

const typedInto = (id: string): string | null => {
  const area = areaOf(id)
  return area && area.value !== area.defaultValue ? area.value : null
}
