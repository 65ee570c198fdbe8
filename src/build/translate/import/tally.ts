/** What stands in `wanted` and not in `own`, and the other way round; what stands there twice counts twice. */
export function lostAndNew(
  wanted: readonly string[],
  own: readonly string[],
): { lost: string[]; extra: string[] } {
  const extra = [...own];
  const lost = wanted.filter((one) => {
    const at = extra.indexOf(one);
    if (at < 0) return true;
    extra.splice(at, 1);
    return false;
  });
  return { lost, extra };
}
