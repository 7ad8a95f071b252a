import { Download } from 'lucide-react';
import type { RefObject } from 'react';

import { useAnnounce } from '../announcer.tsx';
import { useWording } from '../language.tsx';
import { paintPng } from './paint-png.ts';
import { PICTURE_WORDING } from './picture.wording.ts';
import { writeSvg, type Caption } from './write-svg.ts';

import './picture.css';

interface Props extends Omit<Caption, 'legend'> {
  picture: RefObject<SVGSVGElement | null>;
  /** A list that tells what its tints mean: a swatch and words in each item. */
  legend?: RefObject<HTMLElement | null>;
  /** Of the file, without what says its kind. */
  fileName: string;
  /** Hands a file to the browser: `saveFile` of `data`. */
  save: (name: string, content: string | Blob, type?: string) => void;
}

/** Saves a picture as it is shown, with title and source, as a drawing or as an image. */
export function SavePicture({ picture, legend, fileName, save, title, source }: Props) {
  const words = useWording(PICTURE_WORDING);
  const announce = useAnnounce();

  const draw = () =>
    picture.current && writeSvg(picture.current, { title, source, legend: legend?.current });
  const saveSvg = () => {
    const drawing = draw();
    if (drawing) save(`${fileName}.svg`, drawing.markup, 'image/svg+xml');
  };
  const savePng = async () => {
    const drawing = draw();
    if (!drawing) return;
    try {
      save(`${fileName}.png`, await paintPng(drawing));
    } catch {
      announce(words.failed);
    }
  };

  return (
    <fieldset aria-label={words.save} className="picture-save">
      <Download aria-hidden="true" className="size-4" strokeWidth={1.5} />
      <button type="button" aria-label={words.asSvg} onClick={saveSvg}>
        SVG
      </button>
      <button type="button" aria-label={words.asPng} onClick={() => void savePng()}>
        PNG
      </button>
    </fieldset>
  );
}
