// Lets bodies pass through the classes that quicktype makes for Java: `java Pass HOW`.
package io.quicktype;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

public class Pass {
    private static final ObjectMapper JSON = new ObjectMapper();

    public static void main(String[] words) throws Exception {
        for (JsonNode call : JSON.readTree(System.in)) {
            String title = call.get(0).asText();
            ObjectNode told = JSON.createObjectNode();
            try {
                String bundle = JSON.createObjectNode().set(title, call.get(1)).toString();
                JsonNode made = JSON.readTree(Converter.toJsonString(Converter.fromJsonString(bundle))).get(title);
                told.set("sent", words[0].equals("set") ? filled(made) : made);
            } catch (Exception error) {
                told.put("refused", error.toString());
            }
            System.out.println(told);
        }
    }

    /** Without the members that are null. */
    private static JsonNode filled(JsonNode value) {
        if (value.isObject()) {
            ObjectNode kept = JSON.createObjectNode();
            value.fields().forEachRemaining(member -> {
                if (!member.getValue().isNull()) kept.set(member.getKey(), filled(member.getValue()));
            });
            return kept;
        }
        if (!value.isArray()) return value;
        var items = JSON.createArrayNode();
        value.forEach(item -> items.add(filled(item)));
        return items;
    }
}
