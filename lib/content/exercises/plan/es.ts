import type { PlanWords } from '@/lib/exercises/plan-text'
import { getHelpNow } from '../../handouts/get-help-now/es'
import { words as pictures } from '../../pictures/es'
import { words as exercises } from '../es'

const plan: PlanWords = {
  title: 'Plan de ejercicios',
  before: `**Estos ejercicios se eligieron para usted. Empiece con poco y siga. En un mal día, haga menos.**

- Respire mientras se mueve. No aguante el aire.
- Un tirón suave está bien. Un dolor agudo, no.`,
  after: `## Cuándo hacer menos

- Si el dolor dura más de una hora después, o al día siguiente es peor: haga la mitad.
- Si el dolor baja más por la pierna: deje ese ejercicio y díganoslo.

${getHelpNow()}`,
  once: '1 vez',
  times: '{times} veces',
  rounds: '**{sets} series de {times}.** Descanse un minuto después de cada serie.',
  everyDay: 'Todos los días.',
  onDays: 'Días: {days}.',
  forYou: '**Para usted:** {word}',
}

export const words = { plan, exercises, pictures }
