import { expect, test } from 'vitest';
import { codeOf } from '../code.ts';
import { badgePicture } from './badge-picture.ts';
import { issuedClaim } from './issued.test-data.ts';

test('the picture of a badge bears the short code, and no title can add a part of its own', () => {
  const picture = badgePicture({ ...issuedClaim, pathTitle: `Buying <b> & "well" 'now'` });
  expect(picture).toContain(`>${codeOf(issuedClaim.id)}</text></svg>`);
  expect(picture).toContain('<title>Buying &#60;b&#62; &#38; &#34;well&#34; &#39;now&#39;</title>');
});
