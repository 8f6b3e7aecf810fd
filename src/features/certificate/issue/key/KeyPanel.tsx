import { useEffect, useState } from 'preact/hooks';
import { isSecure } from '../../../../site/platform.ts';
import { saveFile } from '../../../../site/save-file.ts';
import { formatDate, type Translate } from '../../../../site/words.ts';
import { Icon } from '../../../../ui/Icon.tsx';
import * as icons from '../../../../ui/icons.ts';
import { spokenKid } from '../../verify/spoken-kid.ts';
import { entryText, type Key } from './keys.ts';
import { NewKey } from './NewKey.tsx';
import { OpenKey } from './OpenKey.tsx';

type Props = {
  value: Key | null;
  /** Text of the key file, while it was made in this session. */
  file: string | null;
  t: Translate;
  lang: string;
  onOpen(key: Key, file?: string): void;
  onClose(): void;
};

/** The issuer's key: opened from its file or made, for as long as this page is open. */
export function KeyPanel({ value, file, t, lang, onOpen, onClose }: Props) {
  const [secure, setSecure] = useState(true);
  const [making, setMaking] = useState(false);
  useEffect(() => setSecure(isSecure()), []);

  if (!secure) {
    return (
      <div class="slip slip-pit" role="note">
        <p>
          <b>{t('issue.insecure')}</b> {t('issue.insecureWhy')}
        </p>
      </div>
    );
  }
  if (!value) {
    return making ? (
      <NewKey t={t} lang={lang} onMade={onOpen} onCancel={() => setMaking(false)} />
    ) : (
      <div class="dkey">
        <OpenKey t={t} onOpen={onOpen} />
        <div>
          <h3>{t('issue.make.title')}</h3>
          <p>{t('issue.make.why')}</p>
          <p class="row ddo">
            <button class="btn btn-2" type="button" onClick={() => setMaking(true)}>
              <Icon shape={icons.key} /> {t('issue.make.open')}
            </button>
          </p>
        </div>
      </div>
    );
  }
  const { organisation, name, kid, validFrom, validUntil } = value.issuer;
  return (
    <>
      <dl class="facts">
        <div>
          <dt>{t('issue.key.organisation')}</dt>
          <dd>
            <bdi>{organisation}</bdi>
          </dd>
        </div>
        <div>
          <dt>{t('issue.key.name')}</dt>
          <dd>
            <bdi>{name}</bdi>
          </dd>
        </div>
        <div>
          <dt>{t('issue.key.kid')}</dt>
          <dd>
            <bdi dir="ltr">{spokenKid(kid)}</bdi>
          </dd>
        </div>
        <div>
          <dt>{t('issue.key.valid')}</dt>
          <dd>{t('issue.key.from', { from: formatDate(validFrom, lang), until: formatDate(validUntil, lang) })}</dd>
        </div>
      </dl>
      <p class="row ddo">
        <button
          class="btn btn-2 btn-s"
          type="button"
          onClick={() => saveFile(`spp-issuer-${kid}.yaml`, entryText(value.issuer), 'text/yaml')}
        >
          <Icon shape={icons.save} /> {t('issue.key.entry')}
        </button>
        {file && (
          <button
            class="btn btn-2 btn-s"
            type="button"
            onClick={() => saveFile(`spp-issuer-key-${kid}.json`, file, 'application/json')}
          >
            <Icon shape={icons.key} /> {t('issue.key.again')}
          </button>
        )}
        <button class="btn btn-3" type="button" onClick={onClose}>
          {t('issue.key.close')}
        </button>
      </p>
      <p class="hint dhint">{t('issue.key.entryWhy')}</p>
    </>
  );
}
