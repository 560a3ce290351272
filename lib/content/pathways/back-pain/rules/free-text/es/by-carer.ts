import { after, type PhraseLists } from '../phrase-lists'
import { homeOfAnother, selfHarmOfAnother } from './safety'

const cannot = ['no puede', 'no logra', 'no consigue', 'no pudo', 'no ha podido', 'no podía']
const hardly = ['apenas puede', 'casi no puede', 'le cuesta', 'le cuesta mucho', 'batalla para']

const bladderAndBowel: readonly string[] = [
  ...after([...cannot, ...hardly], 'orinar', 'hacer pipí', 'hacer pis', 'vaciar la vejiga'),
  ...after(cannot, 'hacer del baño', 'aguantar la orina', 'controlar la orina'),
  ...after(['no', 'casi no', 'apenas'], 'orina desde', 'orina nada'),
  ...after(['no ha', 'casi no ha'], 'orinado', 'hecho pipí'),
  ...after(['no le sale', 'se le sale', 'se le escapa', 'no aguanta', 'no controla'], 'la orina', 'el pipí', 'el popó'),
  ...after(['se le sale', 'se le escapa', 'no controla'], 'la caca', 'el excremento', 'los esfínteres', 'el esfínter'),
  ...after(['se orina', 'se orinó', 'se mea', 'se cagó', 'se hizo'], 'encima', 'en la cama'),
  ...after(['se hace', 'se hizo'], 'pipí', 'pis', 'popó', 'caca'),
  ...after(['no siente'], 'cuando orina', 'ganas de orinar'),
  'perdió el control de la vejiga',
]

const feelingAndLegs: readonly string[] = [
  ...after(['se le duerme', 'se le durmió', 'no siente'], 'la entrepierna', 'las nalgas', 'las partes', 'ahí abajo'),
  ...after(['no siente'], 'las piernas', 'la pierna', 'los pies', 'el pie', 'nada ahí abajo', 'los genitales'),
  ...after(cannot, 'moverse', 'mover las piernas', 'mover la pierna', 'levantar el pie'),
  'no se puede mover',
  ...after(['se le doblan', 'se le doblaron', 'le fallan', 'le fallaron', 'no le responden'], 'las piernas'),
  'arrastra el pie',
]

const chestAndBlood: readonly string[] = [
  ...after(['le duele', 'le dolió', 'le aprieta', 'le oprime'], 'el pecho', 'mucho el pecho'),
  ...after(['el pecho le'], 'duele', 'aprieta'),
  'se desmayó',
  'se desmaya',
  ...after(['le dio', 'le dan'], 'un desmayo', 'desmayos'),
  ...after(['perdió', 'pierde'], 'el conocimiento', 'la conciencia'),
  'sangra',
  ...after(['tomó demasiadas', 'tomó muchas', 'tomó todas las'], 'pastillas'),
]

export const byCarer: PhraseLists = {
  selfHarm: selfHarmOfAnother,
  home: homeOfAnother,
  signs: [...bladderAndBowel, ...feelingAndLegs, ...chestAndBlood],
  breath: [
    ...after([...cannot, 'apenas puede', 'casi no puede', 'le cuesta', 'le cuesta mucho'], 'respirar'),
    'le falta el aire',
    'siente que se ahoga',
  ],
}
