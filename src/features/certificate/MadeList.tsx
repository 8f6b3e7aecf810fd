import type { Ref } from 'preact';
import type { Claim } from '../../log/event.ts';
import { formatDate, type Translate } from '../../site/words.ts';
import { codeOf } from './code.ts';

type Props = {
  claims: Claim[];
  heading: Ref<HTMLHeadingElement>;
  t: Translate;
  lang: string;
  onShow(id: string): void;
};

/** The certificates a learner has made, each to be shown and printed again. */
export function MadeList({ claims, heading, t, lang, onShow }: Props) {
  return (
    <section class="wrap" aria-labelledby="certificates-made">
      <div class="cmade gz">
        <h2 id="certificates-made" tabIndex={-1} ref={heading}>
          {t('certificate.made')}
        </h2>
        <ul>
          {claims.map(({ id, name, pathTitle, date, issuer }) => (
            <li key={id}>
              <span id={`made-${id}`}>
                <b>{pathTitle}</b>{' '}
                <span>
                  <bdi>{name}</bdi>
                  {' · '}
                  {issuer ? <bdi>{issuer.organisation}</bdi> : t('certificate.sheet.selfIssued')}
                </span>
              </span>
              <span>{formatDate(date, lang)}</span>
              <bdi class="ccode" dir="ltr">
                {codeOf(id)}
              </bdi>
              <button class="btn btn-2 btn-s" type="button" aria-describedby={`made-${id}`} onClick={() => onShow(id)}>
                {t('certificate.show')}
              </button>
            </li>
          ))}
        </ul>
        <p class="sub">{t('certificate.codeAlone')}</p>
      </div>
    </section>
  );
}
