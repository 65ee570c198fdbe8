import '../mine/styles';

export function MySay() {
  return null;
}
