import Administrator from './tags/Administrator.astro';
import Case from './tags/Case.astro';
import Check from './tags/Check.astro';
import Cite from './tags/Cite.astro';
import FacilitatorNotes from './tags/FacilitatorNotes.astro';
import Figure from './tags/Figure.astro';
import Now from './tags/Now.astro';
import Parliamentarian from './tags/Parliamentarian.astro';
import Pitfall from './tags/Pitfall.astro';
import Role from './tags/Role.astro';
import Side from './tags/Side.astro';
import Steps from './tags/Steps.astro';
import Table from './tags/Table.astro';
import Term from './tags/Term.astro';
import Then from './tags/Then.astro';
import ThenNow from './tags/ThenNow.astro';
import TwoSides from './tags/TwoSides.astro';

/** What a tag in MDX becomes. Content uses tags and imports nothing. */
export const tags = {
  Administrator,
  Case,
  Check,
  Cite,
  FacilitatorNotes,
  Figure,
  Now,
  Parliamentarian,
  Pitfall,
  Role,
  Side,
  Steps,
  Term,
  Then,
  ThenNow,
  TwoSides,
  table: Table,
};
