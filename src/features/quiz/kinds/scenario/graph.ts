/** A scenario as a graph: steps are its nodes, choices its edges. A choice without `next` ends the story. */
export type ScenarioChoice = {
  id: string;
  text: string;
  consequence: string;
  next?: string | undefined;
  points?: number | undefined;
};
export type Step = { id: string; text: string; choices: ScenarioChoice[] };
export type Story = { start: string; steps: Step[] };

const stepOf = (story: Story, id: string | undefined) => story.steps.find((step) => step.id === id);

/** What keeps a story from being told: the path of the field and what was expected there. Null if all is well. */
export function flaw({ start, steps }: Story): { path: (string | number)[]; error: string } | null {
  const ids = steps.map((step) => step.id);
  const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (twice >= 0) return { path: ['steps', twice, 'id'], error: 'an id that no other step has' };
  if (!ids.includes(start)) return { path: ['start'], error: 'the id of a step' };
  for (const [index, { choices }] of steps.entries()) {
    for (const [position, choice] of choices.entries()) {
      const path = ['steps', index, 'choices', position];
      if (choices.findIndex(({ id }) => id === choice.id) !== position) {
        return { path: [...path, 'id'], error: 'an id that no other choice of this step has' };
      }
      if (choice.next !== undefined && !ids.includes(choice.next)) {
        return { path: [...path, 'next'], error: 'the id of a step, or nothing where the story ends' };
      }
    }
  }
  return loop({ start, steps });
}

/** Looks along every path for a step that leads back to itself, then for steps that no path meets. */
function loop({ start, steps }: Story) {
  const state = new Map<string, 'open' | 'done'>();
  function visit(id: string): (string | number)[] | null {
    state.set(id, 'open');
    const index = steps.findIndex((step) => step.id === id);
    for (const [position, { next }] of (steps[index]?.choices ?? []).entries()) {
      if (next === undefined) continue;
      if (state.get(next) === 'open') return ['steps', index, 'choices', position, 'next'];
      const found = state.has(next) ? null : visit(next);
      if (found) return found;
    }
    state.set(id, 'done');
    return null;
  }
  const back = visit(start);
  if (back) return { path: back, error: 'a step further on: the story may not run in a circle' };
  const lost = steps.findIndex((step) => !state.has(step.id));
  return lost < 0 ? null : { path: ['steps', lost, 'id'], error: 'a step that some choice leads to' };
}

/** One step as it was lived. */
export type Lived = { step: Step; choice: ScenarioChoice };

/**
 * The story along a list of choices: what was lived, and the step that waits for a choice (none at the end). Null if
 * the list does not fit the story.
 */
export function walk(story: Story, path: unknown): { lived: Lived[]; open: Step | undefined } | null {
  if (!Array.isArray(path)) return null;
  const lived: Lived[] = [];
  let open = stepOf(story, story.start);
  for (const id of path) {
    const choice = open?.choices.find((each) => each.id === id);
    if (!open || !choice) return null;
    lived.push({ step: open, choice });
    open = stepOf(story, choice.next);
  }
  return { lived, open };
}

/** The most points that a step can still lead to, the choice itself included. */
export function worth(story: Story, choice: ScenarioChoice): number {
  const next = stepOf(story, choice.next);
  return (choice.points ?? 0) + (next ? Math.max(...next.choices.map((each) => worth(story, each))) : 0);
}

/** The choice of a step that leads to the most points; the first of equals. */
export function bestChoice(story: Story, step: Step): ScenarioChoice | undefined {
  let best: ScenarioChoice | undefined;
  for (const choice of step.choices) if (!best || worth(story, choice) > worth(story, best)) best = choice;
  return best;
}

/** The path that earns the most points. */
export function bestPath(story: Story): Lived[] {
  const path: Lived[] = [];
  let step = stepOf(story, story.start);
  while (step) {
    const choice = bestChoice(story, step);
    if (!choice) break;
    path.push({ step, choice });
    step = stepOf(story, choice.next);
  }
  return path;
}
