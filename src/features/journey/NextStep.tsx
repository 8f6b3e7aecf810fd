import { useId } from 'preact/hooks';
import { Bar } from '../../ui/Bar.tsx';
import { Icon } from '../../ui/Icon.tsx';
import * as icons from '../../ui/icons.ts';
import { type Done, type Journey, type JourneyPlace, nextStep, standing } from './journey.ts';
import { useDone } from './useDone.tsx';

export type NextStepProps = {
  journey: Journey;
  /** Where on the course this stands; absent, the step goes on from the lesson opened last. */
  place?: JourneyPlace;
  /** The path a page is about, for those who have chosen none. */
  path?: Done['path'];
  /** Class of the button. */
  button?: string;
};

/** The one thing to do next on the path of whoever is learning, and how far they are. The same on every page. */
export function NextStep({ journey, place, path = null, button = 'btn' }: NextStepProps) {
  const known = useDone();
  const done = { ...known, path: known.path ?? path };
  const step = nextStep(journey, done, place);
  const stand = standing(journey, done);
  const heading = useId();
  return (
    <section class="next" aria-labelledby={heading}>
      <h2 id={heading}>{journey.heading}</h2>
      <p class="next-t">
        <a href={step.href}>{step.title}</a>
      </p>
      <p class="next-m">{step.where}</p>
      <p class="next-s">
        <span aria-hidden="true">
          <Bar class="next-bar" share={stand.all === 0 ? 0 : stand.done / stand.all} label="" />
        </span>
        {stand.text}
      </p>
      <p class="row">
        <a class={button} href={step.href}>
          {step.button} <Icon shape={icons.arrow} flip />
        </a>
      </p>
    </section>
  );
}
