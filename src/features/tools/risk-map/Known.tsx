import { useId, useState } from 'preact/hooks';
import { formatDate, formatMonth } from '../../../site/words.ts';
import type { ViewProps } from '../frame/tool.ts';
import { Choose } from '../sheet/Choose.tsx';
import { withIssue } from './case.ts';
import type { KnownRisk, RiskMapWords } from './content.ts';
import type { RiskCase } from './schema.ts';

type Props = ViewProps<RiskCase, RiskMapWords>;

/** What public sources say of a product and a region. The person decides what of it goes into the map. */
export function Known({ value, change, t, lang, content }: Props) {
  const id = useId();
  const [chosen, choose] = useState(0);
  const [said, say] = useState('');
  const { products, regions, risks } = content.known;
  const [product, setProduct] = useState(products[0]?.id ?? '');
  const [region, setRegion] = useState('');
  const { entries } = value;
  const target = Math.min(chosen, entries.length - 1);
  const called = (index: number) => entries[index]?.name || t('riskMap.unnamed', { n: index + 1 });
  const title = (list: { id: string; title: string }[], of: string) => list.find((each) => each.id === of)?.title ?? of;
  const shown = risks.filter(
    (each) => (product === '' || each.product === product) && (region === '' || each.region === region),
  );
  const dateOf = (date: string) =>
    date.length > 7 ? formatDate(date, lang) : date.length > 4 ? formatMonth(date, lang) : date;
  const sourced = ({ source }: KnownRisk) =>
    t('riskMap.sourced', {
      source: source.organisation,
      date: dateOf(source.date),
      read: formatDate(source.read, lang),
    });

  function add(risk: KnownRisk) {
    const issue = `${risk.text} (${sourced(risk)})`;
    change({ ...value, entries: entries.map((each, at) => (at === target ? withIssue(each, issue) : each)) });
    say(t('riskMap.addedIssue', { name: called(target) }));
  }

  return (
    <section class="wrap rm-known no-print" aria-labelledby={id}>
      <h2 id={id}>{t('riskMap.known')}</h2>
      <p class="sub">{t('riskMap.knownHint')}</p>
      <div class="rm-choose">
        <Choose
          label={t('riskMap.product')}
          options={[{ id: '', title: t('riskMap.anyProduct') }, ...products]}
          value={product}
          onChange={setProduct}
        />
        <Choose
          label={t('riskMap.region')}
          options={[{ id: '', title: t('riskMap.anyRegion') }, ...regions]}
          value={region}
          onChange={setRegion}
        />
        <Choose
          label={t('riskMap.addTo')}
          options={entries.map((_, index) => ({ id: String(index), title: called(index) }))}
          value={String(target)}
          onChange={(index) => choose(Number(index))}
        />
      </div>
      {shown.length === 0 && <p>{t('riskMap.knownNone')}</p>}
      <ul class="rm-facts">
        {shown.map((risk) => (
          <li key={risk.id}>
            <h3>
              {title(products, risk.product)}, {title(regions, risk.region)}
            </h3>
            <p>{risk.text}</p>
            <p class="hint">
              <a href={risk.source.url} rel="noreferrer">
                {risk.source.title}
              </a>
              . {sourced(risk)}
            </p>
            <button class="btn btn-2 btn-s rm-add" type="button" key={called(target)} onClick={() => add(risk)}>
              {t('riskMap.addIssue', { name: called(target) })}
            </button>
          </li>
        ))}
      </ul>
      <p class="vh" role="status" key={said}>
        {said}
      </p>
    </section>
  );
}
