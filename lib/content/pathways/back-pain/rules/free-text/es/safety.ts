import { after } from '../phrase-lists'

const ending = ['acabar con', 'terminar con', 'acabar', 'terminar', 'poner fin a']

export const selfHarm: readonly string[] = [
  'quitarme la vida',
  ...after(ending, 'mi vida'),
  'acabar con todo',
  'matarme',
  'suicidarme',
  ...after(['me quiero', 'me voy a', 'me quisiera', 'me gustaría'], 'matar', 'suicidar', 'quitar la vida', 'morir'),
  ...after(
    ['quiero', 'quisiera', 'preferiría', 'prefiero', 'ganas de', 'deseos de'],
    'morir',
    'morirme',
    'estar muerta',
  ),
  ...after(['quiero', 'quisiera', 'preferiría', 'prefiero'], 'estar muerto', 'no despertar', 'no existir'),
  ...after(['mejor'], 'muerto', 'muerta', 'no existir', 'sin mí'),
  ...after(['no quiero', 'ya no quiero'], 'vivir', 'seguir viviendo', 'despertar', 'estar aquí', 'existir'),
  ...after(['no tengo', 'sin'], 'ganas de vivir', 'por qué vivir', 'razón para vivir'),
  ...after(['no'], 'vale la pena vivir', 'puedo seguir viviendo'),
  ...after(['no le veo sentido a', 'no le encuentro sentido a'], 'la vida', 'vivir', 'mi vida', 'nada'),
  'suicidio',
  'suicida',
  'hacerme daño',
  'me quiero hacer daño',
  ...after(['me corto', 'cortarme'], 'los brazos', 'las venas'),
]

/** The same of somebody else. */
export const selfHarmOfAnother: readonly string[] = [
  'quitarse la vida',
  ...after(ending, 'su vida'),
  'matarse',
  'suicidarse',
  ...after(['se quiere', 'se va a', 'se quisiera', 'se quería'], 'matar', 'suicidar', 'quitar la vida', 'morir'),
  ...after(['quiere', 'quería'], 'morir', 'morirse', 'estar muerto', 'estar muerta', 'no despertar', 'no existir'),
  ...after(['quisiera', 'preferiría', 'prefiere', 'ganas de', 'deseos de'], 'morirse', 'estar muerto', 'estar muerta'),
  ...after(['no quiere', 'ya no quiere'], 'vivir', 'seguir viviendo', 'despertar', 'estar aquí', 'existir'),
  ...after(['no tiene'], 'ganas de vivir', 'por qué vivir', 'razón para vivir'),
  ...after(['mejor sin'], 'él', 'ella'),
  ...after(['hacerse', 'se quiere hacer', 'se hace'], 'daño'),
  ...after(['se corta', 'cortarse'], 'los brazos', 'las venas'),
]

const someone = [
  'marido',
  'esposo',
  'esposa',
  'mujer',
  'pareja',
  'novio',
  'novia',
  'padre',
  'madre',
  'hijo',
  'hija',
  'ex',
]
const violence = ['pega', 'pegó', 'golpea', 'golpeó', 'maltrata', 'amenaza', 'amenazó', 'hace daño', 'empuja', 'patea']
const places = [
  'miedo en casa',
  'miedo en su casa',
  'miedo de volver a casa',
  'violencia en casa',
  'violencia doméstica',
  ...after(someone, 'es violento', 'es violenta'),
]
const unsafe = ['segura en casa', 'seguro en casa', 'a salvo en casa']

export const home: readonly string[] = [
  ...after(after([...someone, 'él', 'ella'], 'me'), ...violence),
  ...after(['miedo a mi', 'miedo de mi', 'miedo mi'], ...someone),
  ...after(['me maltratan', 'me pegan', 'me golpean'], 'en casa'),
  ...after(['no estoy', 'no me siento'], ...unsafe),
  'me maltratan',
  ...places,
]

export const homeOfAnother: readonly string[] = [
  ...after(after(someone, 'le', 'la', 'lo'), ...violence),
  ...after(['miedo a su', 'miedo de su', 'miedo su'], ...someone),
  ...after(['le pegan', 'la maltratan', 'lo maltratan', 'la golpean', 'lo golpean'], 'en casa'),
  ...after(['no está', 'no se siente'], ...unsafe),
]
