// Has generated classes read bodies, and write them again: `java Others quicktype|openapi|package FILE...`.
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.File;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.List;

final class Others {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MODELS = "org.openapitools.client.model.";

    /** Reads a body as its class; null if it is refused. */
    private interface Reader {
        JsonNode pass(String title, JsonNode body) throws Exception;
    }

    private Others() {}

    public static void main(String[] words) throws Exception {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        Reader reader = words[0].equals("quicktype") ? quicktype() : words[0].equals("openapi") ? openapi() : ours();
        for (int index = 1; index < words.length; index++) {
            for (JsonNode group : JSON.readTree(new File(words[index]))) {
                String title = group.get("schema").get("title").asText();
                for (JsonNode test : group.get("tests")) {
                    JsonNode sent = null;
                    try {
                        sent = reader.pass(title, whole(test));
                    } catch (InvocationTargetException | java.io.IOException | IllegalArgumentException refused) {
                        // Null says so.
                    }
                    ObjectNode told = JSON.createObjectNode();
                    told.set("sent", sent);
                    out.println(told);
                }
            }
        }
        out.flush();
    }

    /** The body of a test, with its long texts in their places. */
    private static JsonNode whole(JsonNode test) {
        for (JsonNode rule : test.path("longTexts")) {
            StringBuilder text = new StringBuilder();
            for (JsonNode part : rule.get("parts")) {
                text.append(part.get("text").asText().repeat(part.get("count").asInt()));
            }
            JsonPointer pointer = JsonPointer.compile(rule.get("pointer").asText());
            JsonNode place = test.get("data").at(pointer.head());
            if (place.isArray()) {
                ((ArrayNode) place).set(pointer.last().getMatchingIndex(), new TextNode(text.toString()));
            } else {
                ((ObjectNode) place).put(pointer.last().getMatchingProperty(), text.toString());
            }
        }
        return test.get("data");
    }

    private static Reader quicktype() throws Exception {
        Class<?> converter = Class.forName("io.quicktype.Converter");
        Class<?> bundle = Class.forName("io.quicktype.VideotasksBundle");
        return (title, body) -> {
            String text = JSON.createObjectNode().set(title, body).toString();
            Object made = converter.getMethod("fromJsonString", String.class).invoke(null, text);
            return JSON.readTree((String) converter.getMethod("toJsonString", bundle).invoke(null, made)).get(title);
        };
    }

    private static Reader ours() throws Exception {
        Class<?> validation = Class.forName("videotasks.Validation");
        return (title, body) -> {
            String text = body.toString();
            Object checks = validation.getMethod("of", String.class).invoke(null, title);
            if (!((List<?>) validation.getMethod("problems", String.class).invoke(checks, text)).isEmpty()) {
                return null;
            }
            Class<?> type = Class.forName("videotasks." + title);
            Object made = type.getMethod("fromJson", String.class).invoke(null, text);
            return JSON.readTree((String) type.getMethod("toJson").invoke(made));
        };
    }

    private static Reader openapi() throws Exception {
        Class<?> client = Class.forName("org.openapitools.client.ApiClient");
        ObjectMapper mapper = (ObjectMapper) client.getMethod("createDefaultObjectMapper").invoke(null);
        return (title, body) -> {
            Object made = mapper.readValue(body.toString(), Class.forName(MODELS + title));
            return JSON.readTree(mapper.writeValueAsString(made));
        };
    }
}
