// Stands in for a prompt that opens an editor; carepath has none.
export default function editor() {
  throw new Error('carepath opens no editor');
}
