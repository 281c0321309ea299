/** Knows which values of a request are media: the client's arguments and options read files where they are no addresses. */

/** The shapes of the places of media, also of those that no page calls so. */
export function mediaOf({ request }) {
  const believed = request.inferred.filter(({ keyword }) => keyword === "media");
  return [...request.media, ...believed].map(({ pointer }) => pointer);
}
