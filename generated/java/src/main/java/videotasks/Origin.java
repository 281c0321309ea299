// Copied from generator/templates/java/src/main/java/videotasks/Origin.java: edit that file, then run `make generate`.
package videotasks;

import java.util.LinkedHashMap;
import java.util.Map;

/** Where the rules of a body come from: its page, the pages of single values, and on which rules pages disagree. */
record Origin(String page, Map<String, String> pages, Map<String, String> disputes) {
    static Origin of(String page, String pages, String disputes) {
        return new Origin(page, texts(pages), texts(disputes));
    }

    /** The same for an object in the body, whose pointers begin with itself. */
    Origin inner() {
        return new Origin(page, Map.of(), Map.of());
    }

    private static Map<String, String> texts(String json) {
        Map<String, String> found = new LinkedHashMap<>();
        Json.object(json).forEach((name, text) -> found.put(name, (String) text));
        return found;
    }
}
