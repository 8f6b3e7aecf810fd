/** Words that begin every list of guesses, and those that anybody would try on a key of this course. */
export const emptyWords = (
  'password passwort passw pass word secret admin administrator root user login welcome letmein hello test testing ' +
  'qwerty qwertz azerty asdf asdfgh zxcvbn abc abcd abcdef iloveyou love monkey dragon football baseball soccer ' +
  'master sunshine princess shadow superman batman freedom whatever computer internet changeme default guest ' +
  'motdepasse bonjour contrasena contraseña hola amor пароль привет йцукен مرحبا سر ' +
  'spp academy sppacademy procurement sustainable public school institute ministry government university training ' +
  'certificate certificates key issuer course workshop facilitator'
).split(' ');
