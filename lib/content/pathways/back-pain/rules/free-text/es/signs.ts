import { after } from '../phrase-lists'

/** Written as people say them in Mexico, the Caribbean and Spain; case and accents do not matter. */
const cannot = ['no puedo', 'no puedo ni', 'no logro', 'no consigo', 'no pude', 'no he podido', 'no podía']
const hardly = ['apenas puedo', 'casi no puedo', 'me cuesta', 'me cuesta mucho', 'batallo para']

const bladder: readonly string[] = [
  ...after([...cannot, ...hardly], 'orinar', 'hacer pipí', 'hacer pis', 'mear', 'vaciar la vejiga'),
  ...after(cannot, 'hacer del baño', 'aguantar la orina', 'aguantar el pipí', 'controlar la orina'),
  ...after(['no', 'casi no', 'apenas'], 'orino'),
  ...after(['días', 'horas', 'día'], 'sin orinar'),
  ...after(['no he', 'casi no he'], 'orinado', 'hecho pipí', 'hecho pis'),
  ...after(['no me sale', 'se me sale', 'se me escapa', 'no aguanto', 'no controlo'], 'la orina', 'el pipí', 'el pis'),
  ...after(['no siento'], 'cuando orino', 'ganas de orinar', 'la orina', 'la vejiga', 'cuando hago'),
  ...after(['me orino', 'me oriné', 'me meo', 'me meé'], 'encima', 'en la cama', 'en la ropa'),
  ...after(['me hago', 'me hice'], 'pipí', 'pis', 'del baño'),
  'perdí el control de la vejiga',
  'incontinencia',
  'incontinente',
]

const bowel: readonly string[] = [
  ...after(
    ['se me escapa', 'se me sale', 'no aguanto', 'no controlo'],
    'el popó',
    'la popó',
    'la caca',
    'el excremento',
  ),
  ...after(['no controlo'], 'el esfínter', 'los esfínteres', 'el intestino'),
  ...after(['me hago', 'me hice'], 'popó', 'caca'),
  ...after(['me cago', 'me cagué'], 'encima'),
  'perdí el control de esfínteres',
]

const saddleParts = [
  'la entrepierna',
  'las nalgas',
  'las pompis',
  'las partes',
  'los genitales',
  'la ingle',
  'el trasero',
]
const asleep = ['dormida', 'dormidas', 'dormidos', 'dormido', 'adormecida', 'adormecidas', 'entumecida', 'entumecidas']
const saddle: readonly string[] = [
  ...after(['se me duerme', 'se me durmió', 'se me duermen', 'se me durmieron', 'no siento'], ...saddleParts),
  ...after(asleep, ...saddleParts),
  ...after(['entrepierna', 'nalgas', 'pompis', 'partes', 'partes íntimas', 'genitales', 'trasero'], ...asleep),
  ...after(['no siento', 'no siento nada', 'hormigueo', 'dormido', 'dormida'], 'ahí abajo', 'allá abajo', 'allí abajo'),
  ...after(
    ['hormigueo', 'adormecimiento', 'entumecimiento'],
    'en la entrepierna',
    'entre las piernas',
    'en las nalgas',
    'en los genitales',
  ),
  ...after(['no se me'], 'para', 'levanta', 'pone duro'),
  ...after(cannot, 'tener una erección', 'tener erecciones'),
]

const legs: readonly string[] = [
  ...after(
    cannot,
    'moverme',
    'mover las piernas',
    'mover la pierna',
    'levantar el pie',
    'caminar desde',
    'caminar nada',
  ),
  'no me puedo mover',
  ...after(['no siento'], 'las piernas', 'la pierna', 'los pies', 'el pie'),
  ...after(
    ['se me doblan', 'se me doblaron', 'me fallan', 'me fallaron', 'no me responden'],
    'las piernas',
    'las rodillas',
  ),
  ...after(['se me dobla', 'se me dobló', 'me falla', 'me falló', 'no me responde'], 'la pierna', 'la rodilla'),
  ...after(['las piernas no me', 'mis piernas no'], 'responden', 'sostienen'),
  'arrastro el pie',
  'se me arrastra el pie',
  'pie caído',
]

const chest: readonly string[] = [
  ...after(
    ['dolor', 'dolores'],
    'de pecho',
    'en el pecho',
    'del pecho',
    'torácico',
    'fuerte en el pecho',
    'muy fuerte en el pecho',
  ),
  ...after(['presión', 'opresión', 'punzadas', 'punzada'], 'en el pecho'),
  ...after(['me duele', 'me dolió', 'me duela', 'me aprieta', 'me oprime', 'me arde'], 'el pecho', 'mucho el pecho'),
  ...after(['el pecho me'], 'duele', 'aprieta', 'oprime'),
  ...after(['me ha dolido', 'siento apretado', 'tengo apretado', 'pecho'], 'el pecho', 'apretado'),
  ...after(['es un', 'dando un', 'tengo un'], 'infarto', 'ataque al corazón'),
  ...after(['dolor'], 'desgarrante', 'desgarrador', 'que desgarra'),
  'se desgarrara',
]

const elsewhere: readonly string[] = [
  'me desmayé',
  'me desmayo',
  'me desvanecí',
  'voy a desmayar',
  ...after(['me dio', 'me dan'], 'un desmayo', 'desmayos'),
  ...after(['perdí', 'pierdo'], 'el conocimiento', 'la conciencia'),
  'peor dolor de cabeza',
  'sangre',
  'sangrado',
  'sangro',
  'sangrando',
  ...after(['popó', 'excremento'], 'negro', 'es negro'),
  ...after(['heces'], 'negras', 'son negras'),
  'caca negra',
  'negro como alquitrán',
  'sobredosis',
  ...after(['tomé demasiadas', 'tomé muchas', 'tomé todas las'], 'pastillas'),
]

export const signs: readonly string[] = [...bladder, ...bowel, ...saddle, ...legs, ...chest, ...elsewhere]

export const breath: readonly string[] = [
  ...after([...cannot, 'apenas puedo', 'casi no puedo', 'me cuesta', 'me cuesta mucho'], 'respirar'),
  'me falta el aire',
  'falta de aire',
  'siento que me ahogo',
  'me ahogo al',
]
