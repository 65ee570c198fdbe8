import '../mine/styles';

export function Visit() {
  return null;
}
