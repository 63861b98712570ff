/** @typedef {import("./growth.mjs").Series} Series */

const size = { width: 760, height: 460 };
const area = { left: 64, right: 640, top: 24, bottom: 404 };
const labelPx = 17;
const colors = {
  light: ["#1f5fbf", "#b3450e", "#1b7a43", "#7a3fb0", "#8a6a00"],
  dark: ["#7db2ff", "#ff9e6b", "#6fd39a", "#cfa3ff", "#e5c454"],
};

/**
 * A picture of series over their sizes, both axes logarithmic, so that what grows as fast as the
 * list is as steep as the faint lines.
 * @param {readonly Series[]} series
 */
export function plotOf(series) {
  const sizes = series[0]?.points.map(([at]) => at) ?? [];
  const values = series.flatMap(({ points }) => points.map(([, value]) => value));
  const scales = {
    x: scale([Math.min(...sizes), Math.max(...sizes)], [area.left, area.right]),
    y: scale(decadesAround(values), [area.bottom, area.top]),
  };
  const drawn = [
    ...sizes.map((at) => xTick(scales, at)),
    ...decades(scales.y.domain).map((at) => yTick(scales, at)),
    ...decades(scales.y.domain).map((at) => slope(scales, at)),
    ...series.map((one, index) => line(scales, one, index)),
    ...labels(scales, series),
  ];
  const middle = (area.left + area.right) / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-labelledby="title">
<title id="title">Medians by the number of certificates, on logarithmic axes</title>
<style>${style()}</style>
<clipPath id="area"><rect x="${area.left}" y="${area.top}" width="${area.right - area.left}" height="${area.bottom - area.top}"/></clipPath>
<rect class="paper" width="100%" height="100%"/>
${drawn.join("\n")}
<text x="${middle}" y="${size.height - 12}" text-anchor="middle">certificates (dashed: what grows as their number does)</text>
<text transform="translate(18 ${(area.top + area.bottom) / 2}) rotate(-90)" text-anchor="middle">median, ms or MB</text>
</svg>
`;
}

/** @typedef {ReturnType<typeof scale>} Scale */
/** @typedef {{ x: Scale, y: Scale }} Scales */

/**
 * @param {readonly [number, number]} domain
 * @param {readonly [number, number]} range
 */
function scale(domain, range) {
  const [from, to] = domain.map(Math.log10);
  const px = (/** @type {number} */ value) => {
    const share = (Math.log10(value) - (from ?? 0)) / ((to ?? 1) - (from ?? 0));
    return Number((range[0] + share * (range[1] - range[0])).toFixed(1));
  };
  return { domain, px };
}

/**
 * @param {readonly number[]} values
 * @returns {[number, number]}
 */
function decadesAround(values) {
  const power = (/** @type {number} */ value) => Math.log10(value);
  return [
    10 ** Math.floor(power(Math.min(...values))),
    10 ** Math.ceil(power(Math.max(...values))),
  ];
}

/** @param {readonly [number, number]} domain */
function decades([from, to]) {
  const count = Math.round(Math.log10(to / from)) + 1;
  return Array.from({ length: count }, (_, at) => from * 10 ** at);
}

/**
 * @param {Scales} scales
 * @param {number} at
 */
function xTick({ x }, at) {
  const px = x.px(at);
  return `<path class="grid" d="M${px} ${area.top}V${area.bottom}"/><text x="${px}" y="${area.bottom + 18}" text-anchor="middle">${at.toLocaleString("en")}</text>`;
}

/**
 * @param {Scales} scales
 * @param {number} at
 */
function yTick({ y }, at) {
  const px = y.px(at);
  return `<path class="grid" d="M${area.left} ${px}H${area.right}"/><text x="${area.left - 8}" y="${px + 4}" text-anchor="end">${at.toLocaleString("en")}</text>`;
}

/**
 * What grows as the list does, from `at` at its first size.
 * @param {Scales} scales
 * @param {number} at
 */
function slope({ x, y }, at) {
  const [first, last] = x.domain;
  return `<path class="slope" clip-path="url(#area)" d="M${x.px(first)} ${y.px(at)}L${x.px(last)} ${y.px((at * last) / first)}"/>`;
}

/**
 * @param {Scales} scales
 * @param {Series} series
 * @param {number} index
 */
function line({ x, y }, { points }, index) {
  const places = points.map(([at, value]) => `${x.px(at)} ${y.px(value)}`);
  const dots = places.map((place) => {
    const [cx, cy] = place.split(" ");
    return `<circle cx="${cx}" cy="${cy}" r="3"/>`;
  });
  return `<g class="series s${index}"><path d="M${places.join("L")}"/>${dots.join("")}</g>`;
}

/**
 * Each name at the end of its line, moved apart where lines end together.
 * @param {Scales} scales
 * @param {readonly Series[]} series
 */
function labels({ y }, series) {
  const ends = series
    .map(({ name, unit, points }, index) => {
      const value = points.at(-1)?.[1] ?? 1;
      return { text: `${name}, ${unit}`, index, px: y.px(value) };
    })
    .toSorted((one, other) => one.px - other.px);
  let free = area.top;
  return ends.map(({ text, index, px }) => {
    const at = Math.max(px, free);
    free = at + labelPx;
    return `<text class="s${index}" x="${area.right + 10}" y="${at + 4}">${text}</text>`;
  });
}

function style() {
  const paint = (/** @type {readonly string[]} */ list) =>
    list.map((color, at) => `.s${at}{--color:${color}}`).join("");
  return `svg{--paper:#fff;--ink:#333;--grid:#e4e4e4;--slope:#c4c4c4;font:13px system-ui,sans-serif}${paint(colors.light)}@media(prefers-color-scheme:dark){svg{--paper:#15171a;--ink:#d0d3d8;--grid:#2a2e33;--slope:#4a5058}${paint(colors.dark)}}.paper{fill:var(--paper)}text{fill:var(--color,var(--ink))}.grid{stroke:var(--grid)}.slope{stroke:var(--slope);stroke-dasharray:3 4}.series path{fill:none;stroke:var(--color);stroke-width:2}.series circle{fill:var(--color)}`;
}
