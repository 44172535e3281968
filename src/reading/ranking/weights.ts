import type { Weights } from "./worth.ts";

/** Made by `npm run train:summary` from summaries that editors wrote for American news. */
export const WEIGHTS: Weights = {
  bias: -3.78,
  spread: 0.91,
  share: 5.28,
  opening: 0.64,
  lead: 0.9,
};
