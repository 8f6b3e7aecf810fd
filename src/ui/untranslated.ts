/**
 * For a name or a figure, which a browser that translates the page must leave alone: `<b {...untranslated}>`. In capitals
 * it is an attribute. In small letters Preact leaves `false` out of the page, and in the browser takes `"no"` for yes.
 */
export const untranslated = { TRANSLATE: 'no' };
