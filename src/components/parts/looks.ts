import type { StandingKind } from '../../model/milestone.ts';
import type { Fate } from '../../model/fate.ts';
import type { Modality } from '../../model/statement.ts';

/** How a status looks: the shape of its mark, and a tone that only repeats the difference of shape. */
export interface Look {
  readonly shape: string | undefined;
  readonly tone: 'passed' | 'moved' | 'split' | 'bg' | undefined;
}

const look = (shape?: string, tone?: Look['tone']): Look => ({ shape, tone });

export const modalityLooks: Readonly<Record<Modality, Look>> = {
  happened: look('done'),
  ongoing: look('half'),
  planned: look('plan'),
  claimed: look('view'),
  background: look(undefined, 'bg'),
};

export const standingLooks: Readonly<Record<StandingKind, Look>> = {
  happened: look('done'),
  ongoing: look('half'),
  planned: look('plan'),
  moved: look('move', 'moved'),
  passed: look('past', 'passed'),
  undated: look('plan'),
  'called-off': look('off'),
  unknown: look('past', 'bg'),
};

export const fateLooks: Readonly<Record<Fate, Look>> = {
  moved: look('move', 'moved'),
  passed: look('past', 'passed'),
  reported: look('done'),
};
