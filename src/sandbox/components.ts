import type { APIMessageComponent, APIMessageTopLevelComponent } from "discord-api-types/v10";

/** A component and where it stands. */
export interface PlacedComponent {
  readonly component: APIMessageComponent;
  readonly path: readonly (string | number)[];
}

/** Every component of a message in reading order, the containers before what they hold. */
export function placedComponents(
  components: readonly APIMessageTopLevelComponent[],
  at: readonly (string | number)[] = [],
): PlacedComponent[] {
  return components.flatMap((component, index) => placed(component, [...at, index]));
}

function placed(
  component: APIMessageComponent,
  path: readonly (string | number)[],
): PlacedComponent[] {
  const inner: readonly APIMessageComponent[] =
    "components" in component ? component.components : [];
  const beside = "accessory" in component ? [component.accessory] : [];
  return [
    { component, path },
    ...inner.flatMap((child, index) => placed(child, [...path, "components", index])),
    ...beside.flatMap((child) => placed(child, [...path, "accessory"])),
  ];
}
