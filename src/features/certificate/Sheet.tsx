import { useMemo } from 'preact/hooks';
import type { Claim } from '../../log/event.ts';
import { isLang, type Lang, localeOf } from '../../site/locales.ts';
import { formatDate, type Translate, translator, type Words } from '../../site/words.ts';
import { qrOf, qrPicture } from './carrier/qr.ts';
import { codeOf } from './code.ts';
import { bodyFit, nameFit } from './fit.ts';
import { studyTime } from './study-time.ts';

type Props = {
  claim: Claim;
  /** What the QR code carries. */
  link: string;
  /** Words of the sheet in the language of its labels. */
  words: Words;
  lang: Lang;
  /** Address of the line-work, which "#black" turns black. */
  art: string;
  paper: 'a4' | 'letter';
  ink: 'colour' | 'black';
};

/** The certificate as it prints: one page, landscape. Its lengths are multiples of --u, a millimetre on A4 paper. */
export function Sheet({ claim, link, words, lang, art, paper, ink }: Props) {
  const t = translator(words, lang);
  const picture = useMemo(() => qrPicture(qrOf(link)), [link]);
  const code = codeOf(claim.id);
  // The day is a date without a time; noon keeps it the same day in every time zone.
  const date = formatDate(claim.date, lang);
  const { certificate, issuer } = claim;
  const kind = t(`certificate.sheet.${certificate}`);
  const path = pathLine(claim, t);
  const modules = claim.modules.map(({ title, percent }) =>
    percent === null ? title : t('certificate.sheet.module', { title, percent }),
  );
  const modulesLabel = t(
    certificate === 'participation' ? 'certificate.sheet.modulesTaken' : 'certificate.sheet.modulesPassed',
  );
  const selfIssued = t('certificate.sheet.selfIssuedText');
  const lines = claim.topics ?? claim.can;
  const fit = bodyFit({
    course: certificate === 'attendance' ? claim.pathTitle : claim.courseTitle,
    path,
    can: lines,
    modules: modules.length > 0 ? [modulesLabel, ...modules].join(' · ') : '',
    signed: issuer && [issuer.organisation, issuer.name],
    selfIssued,
  });
  // Texts of the claim keep their language where the labels have no words in it.
  const own: { lang?: string; dir?: 'ltr' | 'rtl' | 'auto' } =
    lang === claim.lang ? {} : { lang: claim.lang, dir: isLang(claim.lang) ? localeOf(claim.lang).dir : 'auto' };

  return (
    <article
      class="cert"
      lang={lang}
      dir={localeOf(lang).dir}
      aria-label={kind}
      data-paper={paper}
      data-ink={ink}
      data-fit={fit}
    >
      <div class="ct-stage">
        <img class="ct-art" src={ink === 'black' ? `${art}#black` : art} alt="" />
        <p class="ct-brand" lang="en">
          {t('site.name')}
        </p>
        <div class="ct-top">
          <p class="ct-kind">{kind}</p>
          <p class="ct-name" data-fit={nameFit(claim.name)}>
            <bdi>{claim.name}</bdi>
          </p>
          <MicroText name={claim.name} code={code} date={date} />
        </div>
        <div class="ct-body">
          <p class="ct-has">{t(`certificate.sheet.has.${certificate}`)}</p>
          <p class="ct-course" {...own}>
            {certificate === 'attendance' ? claim.pathTitle : claim.courseTitle}
          </p>
          <p class="ct-path">{path}</p>
          {lines.length > 0 && (
            <>
              <p class="ct-can">{t(claim.topics ? 'certificate.sheet.readAbout' : 'certificate.sheet.can')}</p>
              <ul class="ct-out" {...own}>
                {lines.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            </>
          )}
        </div>
        <div class="ct-end">
          <div>
            {modules.length > 0 && (
              <div class="ct-mods">
                <b>{modulesLabel}</b>
                <ul {...own}>
                  {modules.map((item) => (
                    <li key={item}>{item}</li>
                  ))}
                </ul>
              </div>
            )}
            <div class="ct-foot">
              {issuer ? (
                <div class="ct-sig">
                  <b>{t('certificate.sheet.signed')}</b>
                  <span>
                    <bdi>{issuer.organisation}</bdi>
                  </span>
                  <span>
                    <bdi>{issuer.name}</bdi>
                  </span>
                </div>
              ) : (
                <div class="ct-self">
                  <b>{t('certificate.sheet.selfIssued')}</b>
                  <span>{selfIssued}</span>
                </div>
              )}
              <div class="ct-date">
                <b>{date}</b>
                <span>{t(`certificate.sheet.date.${certificate}`)}</span>
              </div>
            </div>
          </div>
          <div class="ct-ver">
            <div>
              <b class="ct-code">
                <bdi dir="ltr">{code}</bdi>
              </b>
              <span>{t('certificate.sheet.codeText')}</span>
            </div>
            <img
              class="ct-qr"
              src={picture}
              alt={t(issuer ? 'certificate.sheet.qrSigned' : 'certificate.sheet.qrSelf')}
            />
          </div>
        </div>
      </div>
    </article>
  );
}

function pathLine(
  { certificate, courseTitle, pathTitle, minutes, modules, percent, passMark }: Claim,
  t: Translate,
): string {
  const time = studyTime(minutes, t);
  if (certificate === 'attendance') return t('certificate.sheet.attended', { course: courseTitle, time });
  return percent === null
    ? t('certificate.sheet.taken', { path: pathTitle, time })
    : t('certificate.sheet.passed', { path: pathTitle, time, n: modules.length, percent, mark: passMark });
}

/** The thin half of the gazette rule: too small to photocopy, so a copy shows. */
function MicroText({ name, code, date }: { name: string; code: string; date: string }) {
  const times = Math.ceil(560 / (name.length + code.length + date.length + 9));
  return (
    <p class="ct-micro" aria-hidden="true">
      {Array.from({ length: times }, (_, index) => (
        <span key={index}>
          <bdi>{name}</bdi> · <bdi dir="ltr">{code}</bdi> · {date} ·{' '}
        </span>
      ))}
    </p>
  );
}
