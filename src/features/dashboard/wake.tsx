import { alive, hydrated, Root } from '../../ui/hydrate.tsx';
import { Dashboard, type DashboardProps } from './Dashboard.tsx';
import { Days } from './Days.tsx';

/** The dashboard is one island in two places: sections of other features stand between them. */
export async function wakeDashboard(place: HTMLElement): Promise<void> {
  const props = JSON.parse(place.dataset.props ?? '{}') as DashboardProps;
  const days = document.querySelector('[data-days]');
  await alive(place, Dashboard);
  if (days) await hydrated(days, <Root id="days" of={Days} props={props} />);
}
