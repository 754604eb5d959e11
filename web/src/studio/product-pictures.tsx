import type { LocalizedText } from '@qianmian/kernel'
import { useQueryClient } from '@tanstack/react-query'
import ImagePlus from 'lucide-react/icons/image-plus'
import { useRef, useState } from 'react'
import type { PictureRowView, ProductDetailView } from '../../../server/src/contract/types.ts'
import { AiLabel } from '../design/ai-label.tsx'
import { Icon } from '../design/icon.tsx'
import { inShop } from './api.ts'
import { useStudio } from './context.tsx'
import { Dialog } from './dialog.tsx'

type Answer = { items: PictureRowView[]; notice?: LocalizedText | null }
type Notice = { readonly file: string; readonly text: LocalizedText }

/** A product's pictures: add by drop or choice, put one first, describe, take off and back. */
export function ProductPictures({ view, canEdit }: { view: ProductDetailView; canEdit: boolean }) {
  const { shop, words, say, lang, failed, toast } = useStudio()
  const [notices, setNotices] = useState<readonly Notice[]>([])
  const client = useQueryClient()
  const [sent, setSent] = useState<{ done: number; all: number }>()
  const [described, setDescribed] = useState<PictureRowView>()
  const pictures = view.pictures.filter((picture) => picture.url)
  const refresh = () => client.invalidateQueries({ queryKey: ['product', view.id] })
  const change = async (path: string, options: Parameters<typeof inShop>[2]): Promise<Answer | undefined> => {
    try {
      return await inShop<Answer>(shop.slug, path, options)
    } catch (error) {
      failed(error)
      return undefined
    } finally {
      await refresh()
    }
  }
  const upload = async (files: readonly File[], isGenerated: boolean) => {
    setNotices([])
    // One after the other: each is judged by itself, and the first refusal says which file it was.
    for (const [done, file] of files.entries()) {
      setSent({ done: done + 1, all: files.length })
      const path = `/products/${view.id}/pictures?generated=${isGenerated ? 'yes' : 'no'}`
      const taken = await change(path, { method: 'POST', body: file })
      if (!taken) break
      const text = taken.notice
      if (text) setNotices((before) => [...before, { file: file.name, text }])
    }
    setSent(undefined)
  }
  const makeFirst = (picture: PictureRowView) => {
    const rest = view.pictures.filter((other) => other.id !== picture.id)
    return change(`/products/${view.id}/pictures/order`, {
      method: 'PUT',
      json: { pictureIds: [picture.id, ...rest.map((other) => other.id)] },
    })
  }
  const takeOff = async (picture: PictureRowView) => {
    if (await change(`/pictures/${picture.id}`, { method: 'DELETE' }))
      toast({
        text: words.takenOff,
        undo: () => void change(`/pictures/${picture.id}/restore`, { method: 'POST' }),
      })
  }
  return (
    <section>
      <h2 className="h">{words.pictures}</h2>
      <p className="t3 sm">{pictures.length === 0 ? words.noPictures : words.picturesHint}</p>
      <div className="st-pics">
        {pictures.map((picture, index) => (
          <PictureTile
            key={picture.id}
            picture={picture}
            isFirst={index === 0}
            canEdit={canEdit}
            onFirst={() => void makeFirst(picture)}
            onDescribe={() => setDescribed(picture)}
            onTakeOff={() => void takeOff(picture)}
          />
        ))}
      </div>
      {canEdit && <PictureDrop sent={sent} onFiles={(files, isGenerated) => void upload(files, isGenerated)} />}
      <div role="status">
        {notices.map(({ file, text }, i) => (
          <p key={i} className="fix">
            <b className="m">{file}</b>
            {lang === 'zh' ? '：' : ': '}
            {say(text)}
          </p>
        ))}
      </div>
      {described && (
        <DescribeDialog
          picture={described}
          onClose={() => setDescribed(undefined)}
          onSave={async (alt) => {
            if (await change(`/pictures/${described.id}`, { method: 'PATCH', json: { alt } })) setDescribed(undefined)
          }}
        />
      )}
    </section>
  )
}

function PictureTile(props: {
  picture: PictureRowView
  isFirst: boolean
  canEdit: boolean
  onFirst: () => void
  onDescribe: () => void
  onTakeOff: () => void
}) {
  const { picture } = props
  const { words, say, lang } = useStudio()
  return (
    <figure>
      <div className="st-pic">
        <img
          src={picture.url?.startsWith('/media') ? `${picture.url}?w=480` : (picture.url ?? '')}
          width={picture.width ?? 320}
          height={picture.height ?? 400}
          alt={say(picture.alt)}
          loading="lazy"
        />
        {picture.isRender && <AiLabel lang={lang} words={words.aiRender} />}
      </div>
      {props.canEdit && (
        <figcaption className="st-pic-acts">
          {!props.isFirst && (
            <button type="button" className="link" onClick={props.onFirst}>
              {words.makeFirst}
            </button>
          )}
          <button type="button" className="link" onClick={props.onDescribe}>
            {words.describePicture}
          </button>
          <button type="button" className="link" onClick={props.onTakeOff}>
            {words.takeOff}
          </button>
        </figcaption>
      )}
    </figure>
  )
}

function PictureDrop({
  sent,
  onFiles,
}: {
  sent: { done: number; all: number } | undefined
  onFiles: (files: readonly File[], isGenerated: boolean) => void
}) {
  const { words } = useStudio()
  const [over, setOver] = useState(false)
  const [isGenerated, setGenerated] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const take = (list: FileList | null) => {
    if (list && list.length > 0) onFiles([...list], isGenerated)
  }
  return (
    <div className="st-add-pics">
      <section
        className={over ? 'st-drop small over' : 'st-drop small'}
        aria-label={words.dropPicture}
        aria-busy={sent !== undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          if (!sent) take(event.dataTransfer.files)
        }}
      >
        <b role="status">{sent ? words.uploading(sent.done, sent.all) : words.dropPicture}</b>
        <button type="button" className="btn" disabled={sent !== undefined} onClick={() => field.current?.click()}>
          <Icon of={ImagePlus} size={16} /> {words.choosePictures}
        </button>
        <input
          ref={field}
          type="file"
          className="vh"
          tabIndex={-1}
          aria-label={words.choosePictures}
          multiple
          accept="image/*"
          disabled={sent !== undefined}
          onChange={(event) => {
            take(event.target.files)
            event.target.value = ''
          }}
        />
        <span className="t3 sm">{words.dropPictureHint}</span>
      </section>
      <label className="row sm">
        <input type="checkbox" checked={isGenerated} onChange={(event) => setGenerated(event.target.checked)} />
        {words.isGenerated}
      </label>
    </div>
  )
}

function DescribeDialog({
  picture,
  onSave,
  onClose,
}: {
  picture: PictureRowView
  onSave: (alt: { zh?: string; en?: string }) => Promise<void>
  onClose: () => void
}) {
  const { words } = useStudio()
  const [zh, setZh] = useState(picture.alt.zh ?? '')
  const [en, setEn] = useState(picture.alt.en ?? '')
  return (
    <Dialog title={words.pictureAlt} onClose={onClose}>
      <form
        className="st-form"
        onSubmit={(event) => {
          event.preventDefault()
          void onSave({ ...(zh.trim() && { zh: zh.trim() }), ...(en.trim() && { en: en.trim() }) })
        }}
      >
        <label>
          <span>中文</span>
          <input lang="zh-CN" maxLength={300} value={zh} onChange={(event) => setZh(event.target.value)} />
        </label>
        <label>
          <span>English</span>
          <input lang="en" maxLength={300} value={en} onChange={(event) => setEn(event.target.value)} />
        </label>
        <footer>
          <button type="button" className="btn" onClick={onClose}>
            {words.cancel}
          </button>
          <button type="submit" className="btn ink">
            {words.save}
          </button>
        </footer>
      </form>
    </Dialog>
  )
}
