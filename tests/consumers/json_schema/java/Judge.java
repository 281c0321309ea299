// What the validator of java-json-tools says of vectors: `java Judge SETTING FILE...`, a line for each file.
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.fge.jsonschema.main.JsonSchema;
import com.github.fge.jsonschema.main.JsonSchemaFactory;
import java.io.File;

public class Judge {
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
                        verdicts.append(compiled == null ? 'x' : compiled.validate(test.get("data")).isSuccess() ? '1' : '0');
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
