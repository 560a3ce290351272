import type { QuestionnaireWords } from '@/lib/intake/questionnaire'
import { words as shared } from '@/lib/content/pathways/back-pain/intake/es/words'

export const words: QuestionnaireWords = {
  review: 'not-reviewed-by-native-clinician',
  sections: { ears: 'Sus oídos', days: 'Sus días' },
  pages: {
    'ear-signs': { title: 'Oídos que necesitan ayuda ya' },
    'ear-sound': { title: 'El sonido' },
    'ear-days': { title: 'Sus días con él' },
  },
  checklists: { 'ear-now': { ask: '¿Tiene algo de esto?', hint: 'Marque todo lo que tenga.' } },
  shared: shared.shared,
  items: {
    'ear-sudden-deaf': { ask: 'Hoy dejó de oír de un oído', label: 'Sordera repentina' },
    'ear-face-weak': { ask: 'Se le cae un lado de la cara', label: 'Cara caída' },
    'ear-pulse': { ask: '¿El sonido late con su pulso?', label: 'Late con el pulso' },
    'ear-side': {
      ask: '¿En qué oído?',
      label: 'Lado',
      options: { left: 'Izquierdo', right: 'Derecho', both: 'Los dos' },
    },
    'ear-loud': {
      ask: '¿Qué tan fuerte es?',
      label: 'Volumen',
      ends: { low: 'Silencio', high: 'Lo más fuerte posible' },
    },
    'ear-sleep': { ask: '¿Cómo duerme?', label: 'Sueño', options: { well: 'Bien', badly: 'Mal' } },
  },
}
