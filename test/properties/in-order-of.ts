/** The items in the order of the numbers beside them: any numbers make an order. */
export function inOrderOf<Item>(numbers: readonly number[], items: readonly Item[]): Item[] {
  const beside = (index: number): number => numbers[index % numbers.length] ?? 0;
  const order = items.map((_, index) => index).sort((a, b) => beside(a) - beside(b) || b - a);
  return order.flatMap((index) => items.slice(index, index + 1));
}
