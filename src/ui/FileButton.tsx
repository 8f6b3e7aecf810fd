type Props = {
  label: string;
  /** What the browser offers to choose from; who takes a file checks what it is. */
  accept: string;
  onFiles: (files: [File, ...File[]]) => void;
  multiple?: boolean;
  /** Classes of the button beside "btn". */
  look?: string;
  disabled?: boolean;
  describedBy?: string;
};

/** A button that asks for files. The choice is forgotten at once, so that the same file can be chosen again. */
export function FileButton({ label, accept, onFiles, multiple, look = '', disabled, describedBy }: Props) {
  return (
    <label class={`btn file ${look}`.trimEnd()}>
      {label}
      <input
        class="vh"
        type="file"
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        aria-describedby={describedBy}
        onChange={({ currentTarget }) => {
          const [first, ...others] = currentTarget.files ?? [];
          currentTarget.value = '';
          if (first) onFiles([first, ...others]);
        }}
      />
    </label>
  );
}
