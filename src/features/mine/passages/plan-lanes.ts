/** Where a passage stands, in pixels from the top of the column. */
export interface Extent {
  top: number;
  bottom: number;
  /** Where the sign of its note would stand; undefined without a note. */
  sign: number | undefined;
}

/** Where its line and its sign stand beside the text. */
export interface Lane {
  /** Counted from the text; never as many as `lanes`. */
  lane: number;
  /** How many lines stand side by side there. */
  lanes: number;
  sign: number | undefined;
}

/** What parts two lines in one lane: less looks like one line. */
const GAP = 2;
/** The margin of a narrow page holds no more; where still more passages overlap, lines share a lane. */
const MOST = 4;
/** The height of a sign and the air below it. */
const SIGN = 17;

/** Gives passages that stand beside the same lines a lane each, and their notes a sign each, none on another. */
export function planLanes(extents: readonly Extent[]): Lane[] {
  const plans = extents.map((extent) => ({ lane: 0, lanes: 1, sign: extent.sign }));
  const order = extents
    .map((extent, index) => ({ extent, plan: plans[index]! }))
    .sort((a, b) => a.extent.top - b.extent.top || b.extent.bottom - a.extent.bottom);
  let group: Lane[] = [];
  let ends: number[] = [];
  for (const { extent, plan } of order) {
    if (ends.every((end) => end + GAP <= extent.top)) [group, ends] = [[], []];
    plan.lane = chooseLane(ends, extent.top);
    ends[plan.lane] = Math.max(ends[plan.lane] ?? 0, extent.bottom);
    group.push(plan);
    for (const each of group) each.lanes = ends.length;
  }
  spreadSigns(plans);
  return plans;
}

function chooseLane(ends: readonly number[], top: number): number {
  const free = ends.findIndex((end) => end + GAP <= top);
  if (free !== -1) return free;
  return ends.length < MOST ? ends.length : ends.indexOf(Math.min(...ends));
}

function spreadSigns(plans: readonly Lane[]): void {
  const signed = plans
    .filter((plan): plan is Lane & { sign: number } => plan.sign !== undefined)
    .sort((a, b) => a.sign - b.sign || a.lane - b.lane);
  let free = -Infinity;
  for (const plan of signed) {
    plan.sign = Math.max(plan.sign, free);
    free = plan.sign + SIGN;
  }
}
