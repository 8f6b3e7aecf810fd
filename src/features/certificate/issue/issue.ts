import type { Claim } from '../../../log/event.ts';
import { localDay } from '../../../site/day.ts';
import type { Outline } from '../../course/outline.ts';
import { signedLink } from '../carrier/code-link.ts';
import type { Site } from '../carrier/link.ts';
import { digitsIn } from '../carrier/link.ts';
import { attendance, claim } from '../claim.ts';
import { certificateName } from '../name.ts';
import { issuerOf, type Key } from './key/keys.ts';
import type { Aim, Person } from './people/people.ts';
import type { Fresh } from './register/register.ts';

/** What is needed besides the person: the language of the certificate, an id, a place in the status list, the time. */
type Circumstances = { lang: string; id: string; index: number; at: number; site: Site };

/**
 * Signs one certificate. `at` is in milliseconds since 1970.
 * @throws if the record does not show what the path asks for, if the name is none, if the key is not to be used now, or
 * if what is certified lies after today.
 */
export function issue(
  course: Outline,
  aim: Aim,
  person: Person,
  key: Key,
  { lang, id, index, at, site }: Circumstances,
): Fresh {
  const name = certificateName(person.name);
  const today = localDay(at);
  const { validFrom, validUntil } = key.issuer;
  if (!name) throw new Error('No name of 2 to 80 characters');
  if (today < validFrom || today > validUntil)
    throw new Error(`The key is to be used from ${validFrom} to ${validUntil}`);
  const holder = { name, lang, id, passMark: course.passMark };
  const made = claimFor(course, aim, person, holder, key);
  if (made.date > today) throw new Error(`What is certified ends on ${made.date}, after today`);
  const link = signedLink(made, { index, signed: today }, key.secretKey, site);
  return { index, claim: made, digits: digitsIn(link), issuedAt: at };
}

type Holder = Parameters<typeof claim>[3];

function claimFor(course: Outline, aim: Aim, person: Person, holder: Holder, key: Key): Claim {
  if ('workshop' in aim) return attendance(course, aim.workshop, holder, issuerOf(key));
  if (!person.state) throw new Error('No record of study');
  return claim(course, aim.path, person.state, holder, issuerOf(key));
}
