/** Numbers in their order, each once. */
export function counterFrom(first: number): () => number {
  let next = first;
  return () => {
    next += 1;
    return next - 1;
  };
}
