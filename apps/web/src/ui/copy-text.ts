/** Puts a text on the clipboard; tells whether the browser let it. */
export const copyText = async (text: string): Promise<boolean> => {
  // Browsers withhold the clipboard from an office's server without TLS: then what is selected is copied, as of old.
  if (!window.isSecureContext) return copySelected(text);
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
};

const copySelected = (text: string): boolean => {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'copied-text';
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  return copied;
};
