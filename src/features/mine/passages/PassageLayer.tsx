import { X } from 'lucide-react';
import { lazy, Suspense, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';

import { describeAnchor } from '#core/anchoring/describe-anchor.ts';
import type { Span } from '#core/article.ts';
import type { ListRecord } from '#core/catalog/catalog.ts';
import { listHighlights, type Highlight } from '#core/mine/mine.ts';
import { placeHighlights } from '#core/mine/place-highlights.ts';
import { createId } from '#data/create-id.ts';
import { useMine } from '#data/mine/use-mine.ts';
import { useArticleWhen } from '#data/use-corpus.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { useWording } from '#ui/language.tsx';
import { useShortcut } from '#ui/shortcuts.tsx';

import { UndoNotice } from '../UndoNotice.tsx';
import { useUndo } from '../use-undo.ts';
import { ArticleFoot } from './ArticleFoot.tsx';
import { findOverlaps } from './find-overlaps.ts';
import { findOffsetAt, findPieces } from './find-spans.ts';
import { MarginMarks } from './MarginMarks.tsx';
import { NoteDialog } from './NoteDialog.tsx';
import { paint } from './paint.ts';
import { PASSAGES_WORDING } from './passages.wording.ts';
import { useArrival } from './use-arrival.ts';
import { useParagraphs } from './use-paragraphs.ts';
import { usePicked } from './use-picked.ts';
import { useQuoting } from './use-quoting.ts';
import { useShownText } from './use-shown-text.ts';

import '../mine.css';

interface Props {
  record: ListRecord;
  /** Grows each time the reader asks for a paragraph by the button above the article. */
  asked: number;
}

const SelectionBar = lazy(async () => {
  const { SelectionBar: component } = await import('./SelectionBar.tsx');
  return { default: component };
});

const NOTHING: readonly Highlight[] = [];

/** The reader's own passages in an article: shown, made, changed and linked to. It lies beside the text, never in it. */
export function PassageLayer({ record, asked }: Props) {
  const words = useWording(PASSAGES_WORDING);
  const announce = useAnnounce();
  const mine = useMine();
  const text = useArticleWhen(true, record.id)?.text ?? '';
  const { root, version, attach } = useShownText();
  const { picked, pick, drop } = usePicked(root, text);
  const undo = useUndo();
  const [edited, setEdited] = useState<{ highlight: Highlight; isNew: boolean } | null>(null);
  const [focused, setFocused] = useState<string | undefined>(undefined);

  const highlights = useMemo(
    () => (mine ? listHighlights(mine, record.id) : NOTHING),
    [mine, record.id],
  );
  const { placed, detached } = useMemo(
    () => (text === '' ? NOWHERE : placeHighlights(text, highlights)),
    [highlights, text],
  );
  const pieces = useMemo(
    () => (root && picked ? findPieces(root, picked.span) : []),
    // Other text on the page means other ranges.
    // oxlint-disable-next-line react/exhaustive-deps
    [picked, root, version],
  );
  useEffect(() => {
    const show = (name: 'own' | 'own-again', spans: readonly Span[]) =>
      paint(name, root ? spans.flatMap((span) => findPieces(root, span)).map(toRange) : []);
    const spans = placed.map(({ span }) => span);
    show('own', spans);
    show('own-again', findOverlaps(spans));
    return () => {
      paint('own', []);
      paint('own-again', []);
    };
  }, [placed, root, version]);
  useEffect(() => {
    paint('picked', picked?.isEntered ? pieces.map(toRange) : []);
  }, [picked, pieces]);

  const missed = useArrival({ root, version, text });
  const [isMissSeen, setMissSeen] = useState(false);
  const { enter, step } = useParagraphs({ root, picked, pick });
  useShortcut('highlight', enter);
  useAsked(asked, enter);
  useTap(root, (offset) => {
    const hit = placed.findLast(({ span }) => span.start <= offset && offset < span.end);
    if (hit) setEdited({ highlight: hit.highlight, isNew: false });
  });

  const quoting = useQuoting(record);
  const create = (span: Span): Highlight => {
    const at = new Date().toISOString();
    const { id: articleId, title } = record;
    const anchor = describeAnchor(text, span);
    return { ...anchor, id: createId(), articleId, title, note: '', createdAt: at, changedAt: at };
  };
  const add = (highlight: Highlight, said: string) => {
    undo.run([{ kind: 'put-highlight', record: highlight }], null);
    announce(said);
    setFocused(highlight.id);
  };
  const save = (note: string) => {
    if (!edited) return;
    const { highlight, isNew } = edited;
    setEdited(null);
    if (!isNew && note === highlight.note) return;
    const next = { ...highlight, note, changedAt: new Date().toISOString() };
    if (isNew) add(next, words.noted);
    else {
      undo.run([{ kind: 'put-highlight', record: next }], {
        said: words.changed,
        back: [{ kind: 'put-highlight', record: highlight }],
      });
    }
  };
  const remove = ({ ...highlight }: Highlight) => {
    setEdited(null);
    undo.run([{ kind: 'remove-highlight', id: highlight.id }], {
      said: words.unmarked,
      back: [{ kind: 'put-highlight', record: highlight }],
    });
  };

  return (
    <>
      <span ref={attach} hidden />
      {root && (
        <MarginMarks
          root={root}
          version={version}
          placed={placed}
          focused={focused}
          onFocused={() => setFocused(undefined)}
          onOpen={(highlight) => setEdited({ highlight, isNew: false })}
        />
      )}
      {picked && pieces.length > 0 && !edited && (
        <Suspense>
          <SelectionBar
            pieces={pieces}
            isEntered={picked.isEntered}
            onMark={() => {
              add(create(picked.span), words.marked);
              drop();
            }}
            onNote={() => {
              setEdited({ highlight: create(picked.span), isNew: true });
              drop();
            }}
            onCite={() => quoting.cite(text, picked.span)}
            onLink={() => quoting.link(text, picked.span)}
            onStep={step}
            onClose={() => {
              drop();
              if (picked.isEntered) root?.focus({ preventScroll: true });
            }}
          />
        </Suspense>
      )}
      {edited && (
        <NoteDialog
          highlight={edited.highlight}
          language={record.language === 'und' ? undefined : record.language}
          onSave={save}
          onDiscard={() => setEdited(null)}
          onRemove={edited.isNew ? undefined : () => remove(edited.highlight)}
        />
      )}
      <UndoNotice control={undo} focus={() => root?.focus({ preventScroll: true })} />
      {root && (
        <ArticleFoot root={root} version={version} record={record} detached={detached.length} />
      )}
      {missed && !isMissSeen && (
        <div className="notice">
          <p>{words.notFound}</p>
          <IconButton icon={X} label={words.dismiss} onClick={() => setMissSeen(true)} />
        </div>
      )}
    </>
  );
}

const NOWHERE = { placed: [], detached: [] };

function toRange({ range }: { range: Range }): Range {
  return range;
}

function useAsked(asked: number, enter: () => void): void {
  const answered = useRef(asked);
  const onAsked = useEffectEvent(enter);
  useEffect(() => {
    if (answered.current === asked) return;
    answered.current = asked;
    onAsked();
  }, [asked]);
}

/** A tap on the words of a passage opens it, as the line in the margin does. */
function useTap(root: HTMLElement | null, onTap: (offset: number) => void): void {
  useEffect(() => {
    const listen = (event: MouseEvent) => {
      const { target } = event;
      if (!(target instanceof Element) || target.closest('button, a, [role="button"]')) return;
      if (!(document.getSelection()?.isCollapsed ?? true)) return;
      const offset = findOffsetAt(event.clientX, event.clientY);
      if (offset !== undefined) onTap(offset);
    };
    root?.addEventListener('click', listen);
    return () => root?.removeEventListener('click', listen);
  });
}
