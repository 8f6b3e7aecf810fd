import type { Claim } from '../../../log/event.ts';
import { codeOf } from '../code.ts';

const escaped = (text: string): string => text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The coin of the course with the short code on it, 512 by 512: the picture a badge is baked into. */
export const badgePicture = ({ id, pathTitle }: Claim): string =>
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512" width="512" height="512" role="img">' +
  `<title>${escaped(pathTitle)}</title>` +
  '<circle cx="256" cy="256" r="250" fill="#fff" stroke="#14201b" stroke-width="8"/>' +
  '<circle cx="256" cy="256" r="234" fill="none" stroke="#14201b" stroke-width="2"/>' +
  '<g transform="translate(96 60) scale(10)"><path fill="#f4b52e" d="M4.17 10.6A13 13 0 0 1 27.83 10.6Z"/>' +
  '<path fill="#14201b" d="M0 11.7h32v1.2H0z"/><path fill="#0b5d4a" d="M3.15 14A13 13 0 1 0 28.85 14Z"/></g>' +
  `<text x="256" y="420" text-anchor="middle" font-family="monospace" font-size="34" font-weight="700" fill="#14201b">${codeOf(id)}</text></svg>`;
