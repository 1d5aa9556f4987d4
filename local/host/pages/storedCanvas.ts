import { Canvas, CanvasColumn, CanvasPart, CanvasSection } from './canvas';

interface Position {
  readonly zone: number;
  readonly column: number;
  readonly width: number;
  readonly order: number;
}
type Placed = Position & { readonly part: CanvasPart };

const webPart = 3;
const text = 4;
const wholeWidth = 12;

/** Reads the parts of a page in the JSON of SharePoint's page service. What is no canvas shows nothing. */
export function storedCanvas(json: string): Canvas {
  const placed = controlsIn(json).flatMap(placedPart).sort((a, b) => a.zone - b.zone || a.column - b.column || a.order - b.order);
  const zones = [...new Set(placed.map(({ zone }) => zone))];
  return { sections: zones.map((zone) => section(placed.filter((part) => part.zone === zone))) };
}

function section(placed: readonly Placed[]): CanvasSection {
  const columns = [...new Set(placed.map(({ column }) => column))];
  return { columns: columns.map((column) => columnOf(placed.filter((part) => part.column === column))) };
}

function columnOf(placed: readonly Placed[]): CanvasColumn {
  return { width: placed[0]?.width ?? wholeWidth, parts: placed.map(({ part }) => part) };
}

function placedPart(control: unknown): Placed[] {
  const part = partOf(control);
  return part ? [{ ...positionOf(field(control, 'position')), part }] : [];
}

function partOf(control: unknown): CanvasPart | undefined {
  const id = String(field(control, 'id') ?? '');
  if (field(control, 'controlType') === text) return { kind: 'text', id, html: String(field(control, 'innerHTML') ?? '') };
  const data = field(control, 'webPartData');
  if (field(control, 'controlType') !== webPart || !data) return undefined;
  const properties = field(data, 'properties');
  return { kind: 'webPart', id, component: String(field(data, 'id') ?? field(control, 'webPartId') ?? ''), properties: isRecord(properties) ? properties : {} };
}

function positionOf(position: unknown): Position {
  const number = (name: string, otherwise: number): number => Number(field(position, name) ?? otherwise) || otherwise;
  // SharePoint writes 0 twelfths for a section across the whole window.
  return { zone: number('zoneIndex', 1), column: number('sectionIndex', 1), width: number('sectionFactor', wholeWidth), order: number('controlIndex', 1) };
}

function controlsIn(json: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function field(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
