// Says what the package's reader makes of texts: `java Texts < TEXTS`, a line for each, null where it is no JSON.
import java.nio.charset.StandardCharsets;
import java.util.List;
import videotasks.Json;

final class Texts {
    private Texts() {}

    public static void main(String[] words) throws Exception {
        String given = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        for (Object text : (List<?>) Json.read(given)) {
            String said;
            try {
                said = Json.write(List.of(Json.write(Json.read((String) text))));
            } catch (IllegalArgumentException wrong) {
                said = "null";
            }
            System.out.write((said + "\n").getBytes(StandardCharsets.UTF_8));
        }
        System.out.flush();
    }
}
