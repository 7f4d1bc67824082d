/** Calls back with the body once the caller has read it, since `clone()` is slow. */
export function watchBody(response: Response, onRead: (body: string | Uint8Array) => void): void {
  const { text, arrayBuffer } = response;
  response.text = async () => {
    const read = await text.call(response);
    onRead(read);
    return read;
  };
  response.json = async () => JSON.parse(await response.text());
  response.arrayBuffer = async () => {
    const read = await arrayBuffer.call(response);
    // The caller may change or transfer the bytes.
    onRead(new Uint8Array(read.slice(0)));
    return read;
  };
}
