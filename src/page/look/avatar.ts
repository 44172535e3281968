/** Discord's own palette of avatars (Branding, Colors), dark enough for white letters. */
const COLOURS = ["#4752c4", "#2d7d46", "#a8553b", "#8f3f71", "#3b6ea8", "#6b4fa0"];

/** A round picture with the first letter of a name, as an address that holds the picture itself. */
export function avatarOf(name: string): string {
  const [letter = "?"] = /[\p{L}\p{N}]/u.exec(name.toUpperCase()) ?? [];
  const colour = COLOURS[sumOf(name) % COLOURS.length];
  return svgAddress(
    `<rect width="40" height="40" fill="${colour}"/>` +
      `<text x="20" y="27" font-family="sans-serif" font-size="19" font-weight="600" fill="#fff" text-anchor="middle">${letter}</text>`,
  );
}

/** The bot's picture: a quotation mark above a line of print. */
export const BOT_AVATAR = svgAddress(
  '<rect width="40" height="40" fill="#23355c"/>' +
    '<path d="M11 20v-5a6 6 0 0 1 6-6v3a3 3 0 0 0-3 3h3v5zm10 0v-5a6 6 0 0 1 6-6v3a3 3 0 0 0-3 3h3v5z" fill="#f3c75f"/>' +
    '<path d="M11 25h18v2.5H11zm0 5h12v2.5H11z" fill="#fff"/>',
);

function svgAddress(content: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">${content}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function sumOf(name: string): number {
  return Array.from(name, (letter) => letter.codePointAt(0) ?? 0).reduce(
    (sum, one) => sum + one,
    0,
  );
}
