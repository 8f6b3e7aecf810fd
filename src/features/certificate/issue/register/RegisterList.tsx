import { useId, useState } from 'preact/hooks';
import { formatDate } from '../../../../site/words.ts';
import { Icon } from '../../../../ui/Icon.tsx';
import * as icons from '../../../../ui/icons.ts';
import { codeOf } from '../../code.ts';
import { type BadgeMaking, useBadges } from '../useBadges.tsx';
import { type Register, type RegisterEntry, search } from './register.ts';

type Props = BadgeMaking & {
  register: Register;
  lang: string;
  onPrint(entries: RegisterEntry[]): void;
  onRevoke(entry: RegisterEntry, reason: string): void;
};

/** As many as a person looks through; a search brings the rest. */
const shown = 50;

/** The certificates in a register, the latest first: to find, to print again, to withdraw. */
export function RegisterList({ register, lang, onPrint, onRevoke, ...making }: Props) {
  const { t } = making;
  const id = useId();
  const [wanted, setWanted] = useState('');
  const [asking, setAsking] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const found = search(register, wanted);
  const valid = found.filter(({ revokedAt }) => revokedAt === null);
  const badges = useBadges(making);
  return (
    <>
      <p class="dsearch">
        <label for={`${id}-search`}>{t('issue.register.search')}</label>
        <input
          id={`${id}-search`}
          class="inp"
          type="search"
          dir="auto"
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      </p>
      <p role="status">{t('issue.register.found', { n: found.length })}</p>
      {valid.length > 0 && (
        <p class="row ddo">
          <button class="btn btn-2 btn-s" type="button" onClick={() => onPrint(valid)}>
            <Icon shape={icons.print} /> {t('issue.register.printFound', { n: valid.length })}
          </button>
          <button class="btn btn-2 btn-s" type="button" onClick={() => void badges.save(valid)}>
            <Icon shape={icons.save} /> {t('issue.register.badgesFound', { n: valid.length })}
          </button>
        </p>
      )}
      {badges.view}
      <ul class="dlist">
        {found
          .slice(-shown)
          .reverse()
          .map((entry) => {
            const { claim, issuedAt, revokedAt, reason: why } = entry;
            return (
              <li key={claim.id}>
                <span id={`entry-${claim.id}`}>
                  <b>
                    <bdi>{claim.name}</bdi>
                  </b>{' '}
                  <span>{claim.pathTitle}</span>
                </span>
                <bdi class="ccode" dir="ltr">
                  {codeOf(claim.id)}
                </bdi>
                <span>
                  {revokedAt === null
                    ? formatDate(issuedAt, lang)
                    : t('issue.register.withdrawn', { date: formatDate(revokedAt, lang), reason: why })}
                </span>
                {revokedAt === null && asking !== claim.id && (
                  <span class="row">
                    <button
                      class="btn btn-2 btn-s"
                      type="button"
                      aria-describedby={`entry-${claim.id}`}
                      onClick={() => onPrint([entry])}
                    >
                      {t('certificate.print')}
                    </button>
                    <button
                      class="btn btn-3"
                      type="button"
                      aria-describedby={`entry-${claim.id}`}
                      onClick={() => setAsking(claim.id)}
                    >
                      {t('issue.register.revoke')}
                    </button>
                  </span>
                )}
                {asking === claim.id && (
                  <form
                    class="drevoke"
                    onSubmit={(event) => {
                      event.preventDefault();
                      onRevoke(entry, reason);
                      setAsking(null);
                      setReason('');
                    }}
                  >
                    <label for={`${id}-reason`}>{t('issue.register.reason')}</label>
                    <input
                      id={`${id}-reason`}
                      class="inp"
                      maxLength={200}
                      dir="auto"
                      value={reason}
                      ref={(field) => {
                        if (field && !reason) field.focus();
                      }}
                      onInput={(event) => setReason(event.currentTarget.value)}
                    />
                    <button class="btn btn-s" type="submit">
                      {t('issue.register.revokeNow')}
                    </button>
                    <button class="btn btn-3" type="button" onClick={() => setAsking(null)}>
                      {t('certificate.cancel')}
                    </button>
                  </form>
                )}
              </li>
            );
          })}
      </ul>
    </>
  );
}
