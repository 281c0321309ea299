/** Writes a request as a program in Java: the class of the request checks it before it is sent. */

import { inJava, oneLine, quoted } from "./texts.js";

const LONGEST = 10_000; // signs of a constant, of which a class file holds 65,535 bytes at most

/** What checks a body and sends it; the client follows no redirect unless it is told to. */
export function java({ endpoint, authentication, contentType, provider, body, sent }) {
  const { header, scheme } = authentication;
  const title = endpoint.request.title;
  const isRenamed = sent !== body;
  return `import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import videotasks.${title};

final class Submit {
    public static void main(String[] arguments) throws Exception {
        ${title} request = ${title}.fromJson(${text(body)});
        request.requireValid(); // or an InvalidBodyException, with all problems
        HttpRequest post = HttpRequest.newBuilder(URI.create(${quoted(provider.host + endpoint.path)}))
                .header(${quoted(header)}, ${quoted(`${scheme} `)} + System.getenv(${quoted(provider.keyVariable)}))
                .header("Content-Type", ${quoted(contentType)})
                .POST(HttpRequest.BodyPublishers.ofString(${isRenamed ? text(sent) : "request.toJson()"}))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(post, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.statusCode() + " " + response.body());
    }
}
`;
}

/** A body as a text of JSON, with a line for each member; a long one is put together when it runs. */
function text(body) {
  const members = Object.entries(body).map(([name, value]) => `${quoted(name)}: ${oneLine(value)}`);
  const parts = members.map((part, at) => `${at === 0 ? "{" : ""}${part}${at === members.length - 1 ? "}" : ", "}`);
  if (parts.length === 0) return '"{}"';
  const indent = "\n                        ";
  if (parts.every((part) => part.length < LONGEST) && parts.join("").length < LONGEST)
    return parts.map(inJava).join(`${indent}+ `);
  const pieces = parts.flatMap((part) => [...part].reduce(cut, [""]));
  return `String.join(${["", ...pieces].map(inJava).join(`,${indent}`)})`;
}

/** Adds a sign to the last of some pieces, or begins another one. */
function cut(pieces, sign) {
  if (pieces.at(-1).length >= LONGEST) pieces.push(sign);
  else pieces[pieces.length - 1] += sign;
  return pieces;
}
