import type { ExerciseWords } from '@/lib/exercises/exercise'
import type { ExerciseId } from './exercises'

const stopIf = '**Pare si** el dolor es agudo o baja más por la pierna.'

export const words: Readonly<Record<ExerciseId, ExerciseWords>> = {
  'knee-bends': {
    name: 'Doblar las rodillas, boca arriba',
    steps: ['Boca arriba, estire las piernas.', 'Acerque los pies para doblar las rodillas. Vuelva a estirarlas.'],
    howOften: '10 veces.',
    stopIf,
  },
  'out-of-bed': {
    name: 'Salir de la cama',
    steps: ['Póngase de lado.', 'Deje que las piernas bajen por el borde. Empuje con los brazos.'],
    howOften: 'Cada vez que se levante.',
    stopIf,
  },
  'knee-hug': {
    name: 'Rodilla al pecho',
    steps: [
      'Póngase boca arriba con las rodillas dobladas.',
      'Lleve una rodilla al pecho. Cuente hasta {seconds}.',
      'Cambie de pierna.',
    ],
    howOften: '5 veces, despacio.',
    stopIf,
  },
  'knee-roll': {
    name: 'Rodillas a los lados',
    steps: ['Póngase boca arriba con las rodillas dobladas.', 'Déjelas caer juntas a un lado y luego al otro.'],
    howOften: '5 veces, despacio.',
    stopIf,
  },
  'back-tilt': {
    name: 'Espalda al piso',
    steps: [
      'Póngase boca arriba con las rodillas dobladas.',
      'Apriete la parte baja de la espalda contra el piso. Cuente hasta {seconds}. Suelte.',
    ],
    howOften: '5 veces, despacio.',
    stopIf,
  },
  bridge: {
    name: 'Puente',
    steps: [
      'Póngase boca arriba con las rodillas dobladas.',
      'Levante la cadera. Cuente hasta {seconds}.',
      'Baje despacio.',
    ],
    howOften: '5 veces.',
    stopIf,
  },
  'sit-to-stand': {
    name: 'De la silla a estar de pie',
    steps: [
      'Siéntese en una silla firme.',
      'Inclínese y póngase de pie sin manos, o con un empujón leve.',
      'Siéntese despacio.',
    ],
    howOften: '5 veces.',
    stopIf,
  },
  'arm-and-leg-reach': {
    name: 'Brazo y pierna',
    steps: [
      'Póngase a gatas.',
      'Estire un brazo hacia delante. Estire la otra pierna hacia atrás. Cuente hasta {seconds}.',
      'Cambie de lado.',
    ],
    howOften: '5 veces.',
    stopIf,
  },
}
