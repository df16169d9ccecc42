import type { SheetData } from '../../shared/aftercare/sheet-data.ts';
import { aftercareReport } from '../../shared/report/aftercare-report.ts';
import type { Block, Report } from '../../shared/report/block.ts';
import { isInk, inkOf } from '../../shared/report/ink.ts';
import type { Ink, Part } from '../../shared/report/ink.ts';
import { pagesOf } from '../builders/pages-of.ts';
import type { Issued } from '../../shared/report/sections/small-print.ts';

/** The aftercare sheet as a web page with the same words, boxes, tables and drawings, for Chromium to print. */
export const sheetPage = (sheet: SheetData, issued: Issued): string => {
  return documentPage([aftercareReport(sheet, issued)]);
};

/** Reports one after the other as one web page. */
export const documentPage = (reports: readonly [Report, ...Report[]]): string => {
  const [{ language, title, foot }] = reports;
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${plain(title)}</title>
<style>body{font:14px/1.35 sans-serif;margin:0}.box{border:1px solid #888;border-radius:6px;padding:6px;margin:6px 0}.columns{display:flex;gap:12px}.columns>div{flex:1}td,th{text-align:left;vertical-align:top;padding:2px 8px}</style>
<body>${reports.map(bodyOf).join('')}<footer>${plain(foot.left)} ${plain(foot.right)}</footer></body></html>`;
};

const drawingsOf = (report: Report): string[] =>
  pagesOf(report, (_face, text, size) => text.length * size * 0.5)
    .pages.flatMap((page) => figuresIn(page))
    .map(drawn);

const bodyOf = (report: Report): string => {
  const drawings = drawingsOf(report);
  const html = (blocks: readonly Block[]): string =>
    blocks
      .map((block) => {
        switch (block.kind) {
          case 'heading':
            return `<h${block.level}>${plain(block.text)}</h${block.level}>`;
          case 'text':
            return `<p>${block.runs.map(({ text, bold }) => (bold === true ? `<b>${plain(text)}</b>` : plain(text))).join('')}</p>`;
          case 'list':
            return `<ul>${block.items.map((item) => `<li>${plain(item)}</li>`).join('')}</ul>`;
          case 'box':
            return `<section class="box">${html(block.blocks)}</section>`;
          case 'columns':
            return `<div class="columns">${block.columns.map((column) => `<div>${html(column)}</div>`).join('')}</div>`;
          case 'table':
            return `<table>${block.rows.map(({ label, lines }) => `<tr><th>${plain(label)}</th><td>${lines.map(plain).join('<br>')}</td></tr>`).join('')}</table>`;
          case 'strip':
          case 'head':
          case 'drawing':
          case 'pictures':
            return drawings.shift() ?? '';
          case 'code':
            return `<pre>${block.groups.map(plain).join(' ')}</pre>`;
          case 'rule':
            return '<hr>';
        }
      })
      .join('\n');
  return html(report.blocks);
};

const plain = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const figuresIn = (parts: readonly Part[]): readonly Part[] =>
  parts.flatMap((part) => (isInk(part) ? [] : part.role === 'Figure' ? [part] : figuresIn(part.parts)));

const drawn = (figure: Part): string =>
  `<svg width="400" height="220" viewBox="0 0 600 840">${inkOf([figure]).map(svgOf).join('')}</svg>`;

const svgOf = (ink: Ink): string => {
  switch (ink.ink) {
    case 'text':
      return `<text x="${ink.x}" y="${ink.baseline}" font-size="${ink.size}">${plain(ink.text)}</text>`;
    case 'area':
      return `<rect x="${ink.x}" y="${ink.y}" width="${ink.width}" height="${ink.height}" fill="${ink.fill}"/>`;
    case 'line':
      return `<line x1="${ink.x}" y1="${ink.y}" x2="${ink.toX}" y2="${ink.toY}" stroke="${ink.edge.colour}"/>`;
    case 'shape':
      return `<path d="${ink.path}" transform="translate(${ink.x} ${ink.y}) scale(${ink.scale})" fill="${ink.fill ?? 'none'}" stroke="${ink.edge.colour}"/>`;
    case 'squares':
      return ink.rows
        .flatMap((row, down) =>
          [...row.matchAll(/1+/g)].map(
            ({ index, 0: { length } }) =>
              `<rect x="${ink.x + index * ink.side}" y="${ink.y + down * ink.side}" width="${length * ink.side}" height="${ink.side}"/>`,
          ),
        )
        .join('');
    case 'picture':
      return `<rect x="${ink.x}" y="${ink.y}" width="${ink.width}" height="${ink.height}"/>`;
    case 'dots':
      return ink.points
        .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="${ink.radius}" fill="${ink.colour}"/>`)
        .join('');
  }
};
