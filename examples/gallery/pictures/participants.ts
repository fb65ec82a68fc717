import type { Samples } from '../samples.ts';

/** All organisations of both sides, as the deck's `delegations` name them. */
export const participants: Samples<'participants'> = {
  title: { zh: '參與單位', en: 'Participants' },
  headline: { zh: '北港六個單位，|南港四個', en: 'Six organisations of the north, |four of the south' },
  pictures: { usual: { kind: 'participants' } },
};
