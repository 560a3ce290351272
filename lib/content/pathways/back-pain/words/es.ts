import type { PathwayWords } from '@/lib/pathways/pathway'

export const words: PathwayWords = {
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
    'una pierna pierde fuerza, o el dolor le baja por las dos piernas',
    'tiene fiebre, escalofríos o temblores',
    'tiene dolor en el pecho, le cuesta respirar, o un dolor muy fuerte en la barriga',
    'se desmaya, o se pone frío y sudoroso',
  ],
  aboutAnother: {
    about: 'Las preguntas son sobre el dolor de espalda de {name}. Toman entre 5 y 8 minutos.',
    checkInTitle: '¿Cómo está la espalda de {name} ahora?',
    optionalPage: 'Esta página es adicional. Nos muestra cómo cambia la espalda de {name} con el tiempo.',
    cardOpening: {
      'emergency-department': '{name} tiene dolor de espalda. También hay esto:',
      maternity: '{name} está embarazada y tiene dolor de espalda. También hay esto:',
    },
    safetyNet: [
      '{name} no puede orinar, se le escapan la orina o el excremento, o no siente cuándo tiene que ir al baño',
      'a {name} se le duerme la piel alrededor del ano o entre las piernas',
      'una pierna pierde fuerza, o a {name} el dolor le baja por las dos piernas',
      '{name} tiene fiebre, escalofríos o temblores',
      '{name} tiene dolor en el pecho, le cuesta respirar, o tiene un dolor muy fuerte en la barriga',
      '{name} se desmaya, o tiene de pronto la piel fría y sudorosa',
    ],
  },
}
