/** How many files the next portion has at least, when so many have gone into the archive. */
export type PortionSize = (brought: number) => number;

/** The first portion, with which the archive begins to answer. */
const FIRST = 100;
/** The least that another is worth: so many, and such a share of what is there. */
const FEWEST = 50;
const LEAST_OF_BROUGHT = 1 / 50;
/** A portion is at most this share of what is there: what is there is gone through as the portion joins it. */
const OF_BROUGHT = 1 / 2;
/** … and of what is still to come, so that little is left to be brought in when nothing is left to be read. */
const OF_LEFT = 1 / 5;

/** The portions in which a new archive is filled. Their number grows with the logarithm of the files'. */
export function growingPortions(total: number): PortionSize {
  return (brought) => {
    const usual = Math.min(Math.max(FIRST, brought * OF_BROUGHT), (total - brought) * OF_LEFT);
    return Math.max(FEWEST, brought * LEAST_OF_BROUGHT, usual);
  };
}

/** All at once, when all is there. */
export const ONE_PORTION: PortionSize = () => Number.POSITIVE_INFINITY;
