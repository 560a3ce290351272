import type { PathwayWords } from '@/lib/pathways/pathway'

export const spanish: PathwayWords = {
  name: 'Dolor de espalda',
  linkTitle: 'Cuéntenos de su espalda antes de su cita',
  about: 'Las preguntas son sobre su dolor de espalda. Toman entre 5 y 8 minutos.',
  checkInTitle: '¿Cómo está su espalda ahora?',
  optionalPage: 'Esta página es adicional. Nos muestra cómo cambia su espalda con el tiempo.',
  cardOpening: {
    'emergency-department': 'Tengo dolor de espalda. También marqué esto:',
    maternity: 'Estoy embarazada y tengo dolor de espalda. También marqué esto:',
  },
  safetyNet: [
    'no puede orinar, se le escapan la orina o el excremento, o no siente cuándo tiene que ir al baño',
    'se le duerme la piel alrededor del ano o entre las piernas',
    'una pierna pierde fuerza, o le duelen o le hormiguean las dos piernas',
    'tiene fiebre o escalofríos, o se siente muy mal',
    'tiene dolor en el pecho, o un dolor repentino y muy fuerte en la espalda o la barriga',
  ],
}
