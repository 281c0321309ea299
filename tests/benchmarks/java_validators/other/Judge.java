// json-schema-validator of java-json-tools, which knows draft-04: its keywords are those of our files, but for two names.
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.fge.jsonschema.main.JsonSchema;
import com.github.fge.jsonschema.main.JsonSchemaFactory;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class Judge {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final JsonSchemaFactory factory = JsonSchemaFactory.byDefault();
    private final Map<String, JsonSchema> compiled = new HashMap<>();
    private final Path schemas;

    Judge(Path schemas) {
        this.schemas = schemas;
    }

    boolean judge(String title, String text) throws Exception {
        JsonSchema schema = compiled.get(title);
        if (schema == null) {
            ObjectNode read = (ObjectNode) JSON.readTree(schemas.resolve(title + ".json").toFile());
            read.remove(List.of("$schema", "$id"));
            schema = factory.getJsonSchema(read);
            compiled.put(title, schema);
        }
        return schema.validInstance(JSON.readTree(text));
    }
}
