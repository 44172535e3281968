import type { Locator } from "playwright-core";

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** What of a page's elements is used in it: this program is not the page, and has no types for one. */
interface PageElement {
  readonly assignedSlot: PageElement | null;
  readonly parentElement: PageElement | null;
  getRootNode(): { readonly host?: PageElement };
}

declare function getComputedStyle(element: PageElement): {
  readonly color: string;
  readonly backgroundColor: string;
  readonly opacity: string;
};

/**
 * How far what an element says stands out from what is behind it: the contrast ratio of WCAG 2.2 (relative luminance),
 * 1 to 21. 4.5 is what it asks of text.
 */
export async function contrastOf(text: Locator): Promise<number> {
  const { own, opacity, backgrounds } = await text.evaluate((start: PageElement) => {
    const found = {
      own: getComputedStyle(start).color,
      opacity: 1,
      backgrounds: new Array<string>(),
    };
    // From the element outwards, out of shadow trees too.
    for (let at: PageElement | null = start; at !== null;) {
      const style = getComputedStyle(at);
      found.opacity *= Number(style.opacity);
      found.backgrounds.push(style.backgroundColor);
      at = at.assignedSlot ?? at.parentElement ?? at.getRootNode().host ?? null;
    }
    return found;
  });
  let behind: Colour = [255, 255, 255, 1];
  for (const layer of backgrounds.toReversed()) behind = over(parse(layer), behind);
  const [red, green, blue, alpha] = parse(own);
  const [dark = 0, light = 0] = [over([red, green, blue, alpha * opacity], behind), behind]
    .map(luminance)
    .toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** What an element is filled with: "rgb(1, 2, 3)". */
export function fillOf(element: Locator): Promise<string> {
  return element.evaluate((at: PageElement) => getComputedStyle(at).backgroundColor);
}

/** A colour as browsers state what they made of one: "rgb(1, 2, 3)", "rgba(1, 2, 3, 0.5)". */
function parse(css: string): Colour {
  const [red, green, blue, alpha = 1] = (css.match(/[\d.]+/gu) ?? []).map(Number);
  if (!css.startsWith("rgb") || red === undefined || green === undefined || blue === undefined) {
    throw new Error(`not a colour: ${css}`);
  }
  return [red, green, blue, alpha];
}

function over(top: Colour, bottom: Colour): Colour {
  const mix = (at: 0 | 1 | 2): number => top[at] * top[3] + bottom[at] * (1 - top[3]);
  return [mix(0), mix(1), mix(2), 1];
}

function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(part: number): number {
  const share = part / 255;
  return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
