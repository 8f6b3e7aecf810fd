import { type Claim, claimSchema } from '../../../log/event.ts';
import { type Badge, badgeSchema, contexts, type UnsignedBadge } from './badge-shape.ts';
import { canonical } from './canonical.ts';
import { didOf, keyOfDid } from './did-key.ts';
import { kidOf } from './ed25519.ts';
import { repeatsKey } from './json-keys.ts';
import { readLink } from './link.ts';

const moduleUrn = 'urn:spp-academy:module:';
const overallUrn = 'urn:spp-academy:result:all-quizzes';
const minutesUrn = 'urn:spp-academy:result:minutes-of-study';

/** The words a badge is written with, in the language of the claim. */
export type BadgeWords = {
  /** "Certificate of completion" */
  kind: string;
  /** "Asked for:" and the like, before what the holder can do. */
  criteria: string;
  minutes: string;
  overall: string;
  evidence: string;
};

const achievementTypes = {
  completion: 'CertificateOfCompletion',
  participation: 'LearningProgram',
  attendance: 'Course',
} as const;

/** Where the public part of a status list is to stand on the web; null if the issuer publishes none there. */
export type StatusPlace = { index: number; address: string } | null;

/**
 * The Open Badge of a claim, not signed yet. `link` is the one of its QR code, `site` the start page of the course.
 * Everything the paper shows can be read back from it.
 * @throws if the claim has no issuer.
 */
export function badgeOf(
  claim: Claim,
  publicKey: Uint8Array,
  link: string,
  site: string,
  words: BadgeWords,
  status: StatusPlace,
): UnsignedBadge {
  if (!claim.issuer) throw new Error('A self-issued record makes no badge');
  const described = (id: string, name: string, resultType: 'Percent' | 'Status' | 'RawScore') => ({
    id,
    type: ['ResultDescription'] as ['ResultDescription'],
    name,
    resultType,
  });
  const got = (id: string, value: number | null) => ({
    type: ['Result'] as ['Result'],
    resultDescription: id,
    ...(value === null ? { status: 'Completed' as const } : { value: String(value) }),
  });
  const overall = claim.percent;
  return {
    '@context': [...contexts],
    id: `urn:uuid:${claim.id}`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: `${words.kind}: ${claim.pathTitle}`,
    validFrom: `${claim.date}T00:00:00Z`,
    issuer: {
      id: didOf(publicKey),
      type: ['Profile'],
      name: claim.issuer.organisation,
      official: claim.issuer.name,
      address: { type: ['Address'], addressCountryCode: claim.issuer.country },
    },
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: [{ type: 'IdentityObject', hashed: false, identityHash: claim.name, identityType: 'name' }],
      achievement: {
        id: claim.path ? `${site}${claim.lang}/paths/${claim.path}/` : `${site}#workshop`,
        type: ['Achievement'],
        name: claim.pathTitle,
        description: claim.courseTitle,
        inLanguage: claim.lang,
        version: claim.courseVersion,
        achievementType: achievementTypes[claim.certificate],
        criteria: {
          narrative: [
            words.criteria,
            ...claim.can.map((item) => `- ${item}`),
            ...(claim.topics ?? []).map((item) => `* ${item}`),
          ].join('\n'),
        },
        resultDescription: [
          described(minutesUrn, words.minutes, 'RawScore'),
          {
            ...described(overallUrn, words.overall, overall === null ? 'Status' : 'Percent'),
            requiredValue: String(claim.passMark),
          },
          ...claim.modules.map(({ id, title, percent }) =>
            described(moduleUrn + id, title, percent === null ? 'Status' : 'Percent'),
          ),
        ],
      },
      result: [
        got(minutesUrn, claim.minutes),
        got(overallUrn, overall),
        ...claim.modules.map(({ id, percent }) => got(moduleUrn + id, percent)),
      ],
    },
    evidence: [{ id: link, type: ['Evidence'], name: words.evidence }],
    ...(status && {
      credentialStatus: {
        id: `${status.address}#${status.index}`,
        type: 'BitstringStatusListEntry' as const,
        statusPurpose: 'revocation' as const,
        statusListIndex: String(status.index),
        statusListCredential: status.address,
      },
    }),
  };
}

/** The claim that a badge was made of; undefined if it was made of none. Says nothing about the signature. */
export function claimOf(badge: UnsignedBadge): Claim | undefined {
  const { credentialSubject: subject, issuer } = badge;
  const { achievement } = subject;
  const publicKey = keyOfDid(issuer.id);
  const numberOf = (id: string) => {
    const value = subject.result.find(({ resultDescription }) => resultDescription === id)?.value;
    return value === undefined ? null : Number(value);
  };
  const path = /\/paths\/([a-z0-9-]+)\/$/.exec(achievement.id)?.[1] ?? null;
  const kinds = Object.keys(achievementTypes) as Claim['certificate'][];
  const [, ...lines] = achievement.criteria.narrative.split(/\n(?=[-*] )/);
  const topics = lines.flatMap((line) => (line.startsWith('* ') ? line.slice(2) : []));
  const result = claimSchema.safeParse({
    id: badge.id.slice('urn:uuid:'.length),
    kind: 'issuer-signed',
    issuer: publicKey && {
      kid: kidOf(publicKey),
      name: issuer.official,
      organisation: issuer.name,
      country: issuer.address.addressCountryCode,
    },
    name: subject.identifier[0].identityHash,
    path,
    certificate: kinds.find((kind) => achievementTypes[kind] === achievement.achievementType),
    lang: achievement.inLanguage,
    courseTitle: achievement.description,
    pathTitle: achievement.name,
    can: lines.flatMap((line) => (line.startsWith('- ') ? line.slice(2) : [])),
    ...(topics.length > 0 && { topics }),
    minutes: numberOf(minutesUrn),
    modules: achievement.resultDescription
      .filter(({ id }) => id.startsWith(moduleUrn))
      .map(({ id, name }) => ({ id: id.slice(moduleUrn.length), title: name, percent: numberOf(id) })),
    percent: numberOf(overallUrn),
    passMark: Number(achievement.resultDescription.find(({ id }) => id === overallUrn)?.requiredValue),
    courseVersion: achievement.version,
    date: badge.validFrom.slice(0, 10),
  });
  return result.success ? result.data : undefined;
}

/** The digits of the QR code on the paper, as the badge has them. */
export function digitsOf(badge: UnsignedBadge): string | undefined {
  const found = readLink(badge.evidence[0].id);
  return 'digits' in found ? found.digits : undefined;
}

/** 200 kB of text; ours have about 6. */
const largest = 200_000;

/** Why a badge of this course is not taken as it is: a key twice, or another shape than this course gives its badges. */
export type BadgeFault = 'keys' | 'shape';

/** What every badge of this course has in it, and no other: it tells one that was changed from one of somebody else. */
const mark = '"urn:spp-academy:';

/**
 * Reads the text of a badge as it came, to the last space: what is checked is what was signed, not what a reader made of
 * it. Undefined if it is none of this course.
 */
export function examineBadge(json: string): { badge: Badge } | { fault: BadgeFault } | undefined {
  if (json.length > largest) return undefined;
  const isOurs = json.includes(mark);
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return isOurs ? { fault: 'shape' } : undefined;
  }
  if (!isOurs) return undefined;
  if (repeatsKey(json)) return { fault: 'keys' };
  const result = badgeSchema.safeParse(data);
  return result.success && canonical(result.data) === canonical(data) ? { badge: data as Badge } : { fault: 'shape' };
}

/** The badge in a text, or undefined. */
export function readBadge(json: string): Badge | undefined {
  const found = examineBadge(json);
  return found && 'badge' in found ? found.badge : undefined;
}
