// What the validator of java-json-tools says of vectors: `java Judge SETTING FILE...`, a line for each file.
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.github.fge.jsonschema.main.JsonSchema;
import com.github.fge.jsonschema.main.JsonSchemaFactory;
import java.io.File;

public class Judge {
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

    public static void main(String[] words) throws Exception {
        for (int at = 1; at < words.length; at++) {
            StringBuilder verdicts = new StringBuilder();
            for (JsonNode group : new ObjectMapper().readTree(new File(words[at]))) {
                JsonNode schema = group.get("schema");
                JsonSchema compiled = null;
                try {
                    compiled = JsonSchemaFactory.byDefault().getJsonSchema(schema);
                } catch (Exception error) {
                    System.err.println(error.getMessage());
                }
                for (JsonNode test : group.get("tests")) {
                    try {
                        verdicts.append(compiled == null ? 'x' : compiled.validate(whole(test)).isSuccess() ? '1' : '0');
                    } catch (Exception error) {
                        System.err.println(error.getMessage());
                        verdicts.append('x');
                    }
                }
            }
            System.out.println(words[at] + "\t" + verdicts);
        }
    }
}
