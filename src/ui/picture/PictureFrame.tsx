import type { ReactNode } from 'react';

import { Choice } from '#ui/Choice.tsx';

import { useWording } from '../language.tsx';
import { PICTURE_WORDING } from './picture.wording.ts';
import { SavePicture } from './SavePicture.tsx';

import './picture.css';

interface Props {
  /** What the reader chooses about the picture. */
  controls?: ReactNode;
  picture: ReactNode;
  /** The same facts as a table. */
  table: ReactNode;
  save: Parameters<typeof SavePicture>[0];
  shown: 'picture' | 'table';
  onShow: (shown: 'picture' | 'table') => void;
}

/** A picture or the table of its facts, and the ways to change and to keep it. */
export function PictureFrame({ controls, picture, table, save, shown, onShow }: Props) {
  const words = useWording(PICTURE_WORDING);
  return (
    <section className="picture-frame">
      <div className="picture-tools">
        {controls}
        <div className="picture-ends">
          <Choice
            label={words.shown}
            className="choice"
            chosen={shown}
            choices={[
              ['picture', words.picture],
              ['table', words.table],
            ]}
            onChoose={onShow}
          />
          {shown === 'picture' && <SavePicture {...save} />}
        </div>
      </div>
      {shown === 'picture' ? picture : table}
    </section>
  );
}
