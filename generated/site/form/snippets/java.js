// Copied from generator/templates/site/form/snippets/java.js: edit that file, then run `make generate`.
/** Writes a request as a program in Java: the class of the request checks it before it is sent. */

import { imported, javaBody, text } from "./java-body.js";
import { nextAddress } from "./next.js";
import { oneLine, quoted } from "./texts.js";

/** What checks a body and sends it; the client follows no redirect unless it is told to. */
export function java({ endpoint, authentication, contentType, provider, task, shapes, body, sent }) {
  const { header, scheme } = authentication;
  const title = endpoint.request.title;
  const built = javaBody(shapes.java, body, "        ");
  const imports = [
    ...imported(built),
    "java.net.URI",
    "java.net.http.HttpClient",
    "java.net.http.HttpRequest",
    "java.net.http.HttpResponse",
    `videotasks.${title}`,
  ];
  return `${imports
    .toSorted()
    .map((name) => `import ${name};\n`)
    .join("")}
final class Submit {
    public static void main(String[] arguments) throws Exception {
        ${title} request = ${built};
        request.requireValid(); // or an InvalidBodyException, with all problems
        HttpRequest post = HttpRequest.newBuilder(URI.create(${quoted(provider.host + endpoint.path)}))
                .header(${quoted(header)}, ${quoted(`${scheme} `)} + System.getenv(${quoted(provider.keyVariable)}))
                .header("Content-Type", ${quoted(contentType)})
                .POST(HttpRequest.BodyPublishers.ofString(${sent === body ? "request.toJson()" : renamed(sent)}))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(post, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.statusCode() + " " + response.body());
${nextAddress("        ", provider, task)}
    }
}
`;
}

/** What is sent to a provider that has other names for some parameters. */
function renamed(sent) {
  const indent = "                        ";
  return `\n${indent}// The provider has other names.\n${indent}${text(oneLine(sent))}`;
}
