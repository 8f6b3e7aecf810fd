/** Words that begin every list of guesses, and those that anybody would try on a key of this course. */
const tried = (
  'password passwort passw pass word secret admin administrator root user login welcome letmein hello test testing ' +
  'qwerty qwertz azerty asdf asdfgh zxcvbn abc abcd abcdef iloveyou love monkey dragon football baseball soccer ' +
  'master sunshine princess shadow superman batman freedom whatever computer internet changeme default guest ' +
  'motdepasse bonjour contrasena contraseña hola amor пароль привет йцукен مرحبا سر ' +
  'spp academy sppacademy procurement sustainable public school institute ministry government university training ' +
  'certificate certificates key issuer course workshop facilitator'
).split(' ');

/** Names of months and days in the languages that are nearest to hand, as the browser has them. */
const calendar = ['ar', 'zh', 'en', 'fr', 'ru', 'es', 'pt', 'de', 'id', 'sw', 'hi'].flatMap((lang) => {
  const words = (options: Intl.DateTimeFormatOptions, days: number[], step: (day: number) => Date) =>
    days.map((day) => new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' }).format(step(day)).toLowerCase());
  const months = [...Array(12).keys()];
  return [
    ...words({ month: 'long' }, months, (month) => new Date(Date.UTC(2026, month, 15))),
    ...words({ weekday: 'long' }, months.slice(0, 7), (day) => new Date(Date.UTC(2026, 10, 1 + day))),
  ];
});

export const emptyWords: ReadonlySet<string> = new Set([...tried, ...calendar]);

/** What many people know by heart, in the languages of the United Nations: whoever guesses begins with such lists. */
export const phrases = `
correct horse battery staple
to be or not to be that is the question
all you need is love
let it be
once upon a time
the quick brown fox jumps over the lazy dog
in the beginning was the word
in the beginning god created the heaven and the earth
the lord is my shepherd i shall not want
our father who art in heaven hallowed be thy name
may the force be with you
i have a dream that one day
we the people of the united states
we the peoples of the united nations
all human beings are born free and equal in dignity and rights
the early bird catches the worm
an apple a day keeps the doctor away
better late than never
where there is a will there is a way
knowledge is power
time is money
twinkle twinkle little star how i wonder what you are
mary had a little lamb
happy birthday to you
god save the king
no justice no peace
value for money
liberté égalité fraternité
il était une fois
je pense donc je suis
sur le pont d avignon on y danse
frère jacques dormez vous
allons enfants de la patrie le jour de gloire est arrivé
notre père qui es aux cieux
petit à petit l oiseau fait son nid
rira bien qui rira le dernier
tous les êtres humains naissent libres et égaux en dignité et en droits
en un lugar de la mancha de cuyo nombre no quiero acordarme
érase una vez
más vale tarde que nunca
padre nuestro que estás en el cielo
el pueblo unido jamás será vencido
caminante no hay camino se hace camino al andar
todos los seres humanos nacen libres e iguales en dignidad y derechos
cumpleaños feliz
у лукоморья дуб зелёный златая цепь на дубе том
я помню чудное мгновенье передо мной явилась ты
мороз и солнце день чудесный
жили были дед да баба
в лесу родилась ёлочка
тише едешь дальше будешь
лучше поздно чем никогда
отче наш иже еси на небесех
все люди рождаются свободными и равными в своем достоинстве и правах
بسم الله الرحمن الرحيم
لا إله إلا الله محمد رسول الله
الحمد لله رب العالمين
كان يا ما كان في قديم الزمان
الصبر مفتاح الفرج
العلم نور والجهل ظلام
في التأني السلامة وفي العجلة الندامة
يولد جميع الناس أحرارا متساوين في الكرامة والحقوق
床前明月光疑是地上霜举头望明月低头思故乡
白日依山尽黄河入海流欲穷千里目更上一层楼
春眠不觉晓处处闻啼鸟夜来风雨声花落知多少
有朋自远方来不亦乐乎
学而时习之不亦说乎
天下兴亡匹夫有责
为人民服务
人人生而自由在尊严和权利上一律平等
`
  .trim()
  .split('\n');
